package org.ipfund.platform.edge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ipfund.platform.problem.ProblemKind;

/**
 * Which methods a path knows: what {@code OPTIONS} is told, and {@code Allow} names when another
 * was tried (RFC 9110). The framework looks at one class only, and a path may be served by several.
 */
@Singleton
public class AllowedMethods {

  /** After the rules for every request (120), before the body is read (50). */
  private static final int PRIORITY = 110;

  private final Routes routes;

  AllowedMethods(Routes routes) {
    this.routes = routes;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    List<Routes.Route> known = routes.at(request.path());
    if (known.isEmpty() || isKnown(request.method(), known)) {
      routing.next();
    } else if (request.method().equals(HttpMethod.OPTIONS)) {
      allow(routing.response(), methods(known))
          .putHeader(RequestId.HEADER, RequestId.of(request.getHeader(RequestId.HEADER)))
          .end();
    } else {
      allow(routing.response(), methods(known));
      routing.fail(
          ProblemKind.METHOD_NOT_ALLOWED.status(), EdgeProblems.of(ProblemKind.METHOD_NOT_ALLOWED));
    }
  }

  private static boolean isKnown(HttpMethod method, List<Routes.Route> known) {
    String wanted = (method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method).name();
    for (Routes.Route route : known) {
      if (route.method().equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static HttpServerResponse allow(HttpServerResponse response, Set<String> methods) {
    return response.putHeader(HttpHeaderNames.ALLOW, String.join(", ", methods));
  }

  /** The methods in the form of the header. */
  String of(String path) {
    return String.join(", ", methods(routes.at(path)));
  }

  private static Set<String> methods(List<Routes.Route> known) {
    Set<String> methods = new TreeSet<>();
    known.forEach(route -> methods.add(route.method()));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    methods.add("OPTIONS");
    return methods;
  }
}
