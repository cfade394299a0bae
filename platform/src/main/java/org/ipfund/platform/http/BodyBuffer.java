package org.ipfund.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets bodies come in completely before a worker takes the request: a worker that waits for its
 * body costs two switches between threads, which was two fifths of the time of a small write.
 */
@Singleton
public class BodyBuffer {

  private static final int PRIORITY = 50;

  void register(@Observes Filters filters) {
    BodyHandler gather = BodyHandler.create(false);
    filters.register(request -> gather(gather, request), PRIORITY);
  }

  private static void gather(BodyHandler gather, RoutingContext request) {
    if (leavesToWorker(request)) {
      request.next();
    } else {
      gather.handle(request);
    }
  }

  static boolean leavesToWorker(RoutingContext request) {
    return request.request().version() == HttpVersion.HTTP_2;
  }
}
