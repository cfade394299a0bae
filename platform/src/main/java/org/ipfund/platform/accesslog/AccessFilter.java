package org.ipfund.platform.accesslog;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.ipfund.platform.limit.ClientAddresses;

/** Notes every request when its answer has gone out. */
@Singleton
public class AccessFilter {

  /** Before everything that may answer. */
  private static final int FIRST = 2_000;

  private final AccessLog log;
  private final ClientAddresses from;

  AccessFilter(AccessLog log, ClientAddresses from) {
    this.log = log;
    this.from = from;
  }

  void register(@Observes Filters filters) {
    if (log.isOn()) {
      filters.register(this::watch, FIRST);
    }
  }

  private void watch(RoutingContext request) {
    Instant at = Instant.now();
    long begin = System.nanoTime();
    request.addEndHandler(end -> log.note(access(request, at, System.nanoTime() - begin)));
    request.next();
  }

  private LoggedRequest access(RoutingContext context, Instant at, long nanos) {
    HttpServerRequest request = context.request();
    JsonWebToken token = token(context);
    return new LoggedRequest(
        at,
        token == null ? null : LoggedPath.storable(token.getSubject()),
        token == null ? null : LoggedPath.storable(token.getClaim("azp")),
        from.of(request),
        LoggedPath.storable(request.method().name()),
        LoggedPath.of(request.path(), request.query()),
        context.response().getStatusCode(),
        (int) Math.min(Integer.MAX_VALUE, TimeUnit.NANOSECONDS.toMillis(nanos)),
        LoggedPath.storable(context.response().headers().get("X-Request-Id")));
  }

  private static JsonWebToken token(RoutingContext context) {
    return context.user() instanceof QuarkusHttpUser user
            && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
        ? token
        : null;
  }
}
