package org.ipfund.platform.edge;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * The management port answers HTTP/1.1 only. Its server cannot be told so: it takes {@code Upgrade:
 * h2c} and prior knowledge, so a connection that has become HTTP/2 ends with its first request,
 * before anything works for it.
 */
@Singleton
public class ManagementProtocol {

  /** Before every other route. */
  private static final int FIRST = Integer.MIN_VALUE;

  void register(@Observes ManagementInterface management) {
    management.router().route().order(FIRST).handler(ManagementProtocol::check);
  }

  private static void check(RoutingContext request) {
    if (request.request().version() == HttpVersion.HTTP_2) {
      request.request().connection().close();
    } else {
      request.next();
    }
  }
}
