package org.ipfund.platform.edge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.problem.ProblemKind;

/** Tells browsers of origins that may not call, with a problem document, that they may not. */
@Singleton
class ForeignOrigins {

  /** Before the CORS filter (300), which refuses them without a body. */
  private static final int PRIORITY = 310;

  private final List<String> allowed;

  ForeignOrigins(
      @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> allowed) {
    this.allowed = allowed.orElse(List.of());
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    String origin = request.getHeader(HttpHeaderNames.ORIGIN);
    if (origin == null || allowed.contains(origin) || isOwn(request, origin)) {
      routing.next();
    } else {
      routing.fail(ProblemKind.FORBIDDEN.status(), EdgeProblems.of(ProblemKind.FORBIDDEN));
    }
  }

  private static boolean isOwn(HttpServerRequest request, String origin) {
    return request.authority() != null
        && origin.equals(request.scheme() + "://" + request.authority());
  }
}
