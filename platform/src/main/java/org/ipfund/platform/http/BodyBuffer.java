package org.ipfund.platform.http;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets bodies come in completely before a worker takes the request: a worker that waits for its
 * body costs two switches between threads, which was two fifths of the time of a small write. A
 * body that is too large (413) or too slow (408) is cut off.
 */
@Singleton
public class BodyBuffer {

  private static final int PRIORITY = 50;

  private final HttpLimits limits;
  private final Vertx vertx;

  BodyBuffer(HttpLimits limits, Vertx vertx) {
    this.limits = limits;
    this.vertx = vertx;
  }

  void register(@Observes Filters filters) {
    BodyHandler gather = BodyHandler.create(false).setBodyLimit(limits.largestBody());
    filters.register(request -> gather(gather, request), PRIORITY);
  }

  private void gather(BodyHandler gather, RoutingContext request) {
    if (leavesToWorker(request)) {
      request.next();
    } else {
      watch(request);
      gather.handle(request);
    }
  }

  /** Bytes that drip in keep a connection from being idle, so the whole body has its own time. */
  private void watch(RoutingContext request) {
    if (request.request().isEnded()) {
      return;
    }
    long timer = vertx.setTimer(limits.bodyTimeout().toMillis(), late -> cutOff(request));
    request.addEndHandler(end -> vertx.cancelTimer(timer));
  }

  private static void cutOff(RoutingContext request) {
    if (!request.request().isEnded() && !request.response().ended()) {
      request.fail(HttpResponseStatus.REQUEST_TIMEOUT.code());
    }
  }

  static boolean leavesToWorker(RoutingContext request) {
    return request.request().version() == HttpVersion.HTTP_2;
  }
}
