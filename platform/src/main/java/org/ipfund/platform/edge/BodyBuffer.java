package org.ipfund.platform.edge;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.limit.ClientAddresses;
import org.ipfund.platform.limit.ClientKey;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/**
 * Lets bodies come in completely before a worker takes the request: a worker that waits for its
 * body costs two switches between threads, which was two fifths of the time of a small write, and a
 * slow body would hold it. A body that is too large (413) or too slow (408) is cut off; one for
 * which there is no room now is to come again (503).
 */
@Singleton
public class BodyBuffer {

  private static final Wording WORDS = Wording.of(BodyBuffer.class);

  private static final int PRIORITY = 50;
  private static final Text NO_ROOM = WORDS.text("bodies-in-flight");

  private final HttpLimits limits;
  private final Routes routes;
  private final BodyBudget budget;
  private final ClientKey key;
  private final ClientAddresses from;
  private final Vertx vertx;
  private final Map<Long, BodyHandler> gatherers;

  BodyBuffer(
      HttpLimits limits,
      Routes routes,
      BodyBudget budget,
      ClientKey key,
      ClientAddresses from,
      Vertx vertx) {
    this.limits = limits;
    this.routes = routes;
    this.budget = budget;
    this.key = key;
    this.from = from;
    this.vertx = vertx;
    this.gatherers =
        routes.limits().collect(Collectors.toMap(Function.identity(), BodyBuffer::gatherer));
  }

  private static BodyHandler gatherer(long limit) {
    return BodyHandler.create(false).setBodyLimit(limit);
  }

  void refuseAtStart(
      @Observes StartupEvent start, @ConfigProperty(name = "quarkus.http.http2") boolean http2) {
    if (http2) {
      throw new IllegalStateException(
          "HTTP/2 has none of the limits that HTTP/1.1 has here; leave it to the ingress");
    }
  }

  void register(@Observes Filters filters) {
    filters.register(this::gather, PRIORITY);
  }

  private void gather(RoutingContext request) {
    HttpServerRequest asked = request.request();
    if (!RequestRules.announcesBody(asked.headers())) {
      take(request, LargestBody.USUAL);
      return;
    }
    long limit = largest(asked);
    if (admit(request, limit)) {
      take(request, limit);
    }
  }

  /** Room is kept for what was announced: a body that says nothing of its length is a usual one. */
  private long largest(HttpServerRequest asked) {
    return RequestRules.announcedBytes(asked.headers()).isPresent()
        ? routes.largestBody(asked.method().name(), asked.path())
        : LargestBody.USUAL;
  }

  private void take(RoutingContext request, long limit) {
    watch(request);
    gatherers.get(limit).handle(request);
  }

  private boolean admit(RoutingContext request, long limit) {
    boolean stranger = isStranger(request);
    if (stranger && limit > LargestBody.USUAL) {
      request.response().putHeader("WWW-Authenticate", "Bearer");
      return refuse(request, ProblemKind.NOT_SIGNED_IN, ProblemKind.NOT_SIGNED_IN.title());
    }
    BodyBudget.Share share = share(stranger, limit);
    long bytes = RequestRules.announcedBytes(request.request().headers()).orElse(limit);
    String client = key.signedIn(request).orElseGet(() -> from.counted(request.request()));
    if (!budget.take(share, client, bytes)) {
      return refuse(request, ProblemKind.BUSY, NO_ROOM);
    }
    request.addEndHandler(end -> budget.giveBack(share, client, bytes));
    return true;
  }

  private static boolean refuse(RoutingContext request, ProblemKind kind, Text detail) {
    request.fail(kind.status(), new ProblemException(kind, detail, List.of()));
    return false;
  }

  private static BodyBudget.Share share(boolean stranger, long limit) {
    if (stranger) {
      return BodyBudget.Share.STRANGERS;
    }
    return limit > LargestBody.USUAL ? BodyBudget.Share.LARGE : BodyBudget.Share.USUAL;
  }

  private static boolean isStranger(RoutingContext request) {
    return !(request.user() instanceof QuarkusHttpUser user)
        || user.getSecurityIdentity().isAnonymous();
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
    HttpServerRequest late = request.request();
    if (!late.isEnded() && !request.response().ended()) {
      request.fail(HttpResponseStatus.REQUEST_TIMEOUT.code());
    }
  }
}
