package org.ipfund.platform.limit;

import io.github.bucket4j.ConsumptionProbe;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Refuses (429) who sends too much, before the body is read. An address whose sign-ins are refused
 * again and again may not try further ones for a while.
 */
@Singleton
public class RateLimit {

  /** Authentication runs at 200: what guesses stops before it, what counts clients comes after. */
  private static final int BEFORE_SIGN_IN = 250;

  private static final int AFTER_SIGN_IN = 150;
  private static final String POLICY_HEADER = "RateLimit-Policy";
  private static final String LEFT_HEADER = "RateLimit";

  private final Quota clients;
  private final Quota addresses;
  private final Quota refusals;
  private final ClientKey key;

  RateLimit(RateLimitSettings settings, ClientKey key) {
    int most = settings.clients();
    int rate = settings.anonymousPerSecond();
    int burst = settings.anonymousBurst();
    this.clients = new Quota("client", settings.perSecond(), settings.burst(), most);
    this.addresses = new Quota("anonymous", rate, burst, most);
    this.refusals = new Quota("refused", rate, burst, most);
    this.key = key;
  }

  void register(@Observes Filters filters) {
    if (!refusals.isOff()) {
      filters.register(this::watchRefusals, BEFORE_SIGN_IN);
    }
    if (!clients.isOff() || !addresses.isOff()) {
      filters.register(this::count, AFTER_SIGN_IN);
    }
  }

  private void watchRefusals(RoutingContext request) {
    if (!request.request().headers().contains(HttpHeaderNames.AUTHORIZATION)) {
      request.next();
      return;
    }
    String address = ClientAddress.of(request.request());
    if (!refusals.isOpen(address)) {
      refuse(request, 1);
      return;
    }
    request.addEndHandler(
        end -> {
          if (request.response().getStatusCode() == HttpResponseStatus.UNAUTHORIZED.code()) {
            refusals.take(address);
          }
        });
    request.next();
  }

  private void count(RoutingContext request) {
    Optional<String> name = key.signedIn(request);
    Quota quota = name.isPresent() ? clients : addresses;
    if (quota.isOff()) {
      request.next();
      return;
    }
    ConsumptionProbe probe = quota.take(name.orElseGet(() -> ClientAddress.of(request.request())));
    request.response().putHeader(POLICY_HEADER, quota.policy());
    request.response().putHeader(LEFT_HEADER, quota.left(probe));
    if (probe.isConsumed()) {
      request.next();
    } else {
      refuse(request, Waiting.seconds(probe.getNanosToWaitForRefill()));
    }
  }

  private static void refuse(RoutingContext request, long seconds) {
    request.response().putHeader(HttpHeaderNames.RETRY_AFTER, String.valueOf(seconds));
    request.fail(HttpResponseStatus.TOO_MANY_REQUESTS.code());
  }
}
