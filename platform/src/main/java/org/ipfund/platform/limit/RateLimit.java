package org.ipfund.platform.limit;

import io.github.bucket4j.ConsumptionProbe;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Refuses (429) who sends too much, before the body is read. Who is signed in is counted by name,
 * nobody else by address, and refused sign-ins apart from both: whoever guesses tokens takes
 * nothing from others at the same address.
 */
@Singleton
public class RateLimit {

  /** Authentication runs at 200. */
  private static final int AFTER_SIGN_IN = 150;

  /** Ahead of what answers failures. */
  private static final int FIRST = -3_000;

  private static final String POLICY_HEADER = "RateLimit-Policy";
  private static final String LEFT_HEADER = "RateLimit";

  private final Quota clients;
  private final Quota addresses;
  private final Quota refusals;
  private final ClientKey key;
  private final ClientAddresses from;

  RateLimit(RateLimitSettings settings, ClientKey key, ClientAddresses from) {
    int most = settings.clients();
    int rate = settings.anonymousPerSecond();
    int burst = settings.anonymousBurst();
    this.clients = new Quota("client", settings.perSecond(), settings.burst(), most);
    this.addresses = new Quota("anonymous", rate, burst, most);
    this.refusals = new Quota("refused", rate, burst, most);
    this.key = key;
    this.from = from;
  }

  void register(@Observes Filters filters) {
    if (!clients.isOff() || !addresses.isOff()) {
      filters.register(this::count, AFTER_SIGN_IN);
    }
  }

  void register(@Observes Router router) {
    if (!refusals.isOff()) {
      router.route().order(FIRST).failureHandler(this::countRefusal);
    }
  }

  /** A token that is not good is answered 401 so and so often, then 429. */
  private void countRefusal(RoutingContext failed) {
    boolean guessed =
        failed.statusCode() == HttpResponseStatus.UNAUTHORIZED.code()
            && failed.request().headers().contains(HttpHeaderNames.AUTHORIZATION);
    if (!guessed) {
      failed.next();
      return;
    }
    ConsumptionProbe probe = refusals.take(from.counted(failed.request()));
    if (probe.isConsumed()) {
      failed.next();
    } else {
      failed.response().headers().remove(HttpHeaderNames.WWW_AUTHENTICATE);
      refuse(failed, RetryAfter.seconds(probe.getNanosToWaitForRefill()));
    }
  }

  private void count(RoutingContext request) {
    Optional<String> name = key.signedIn(request);
    Quota quota = name.isPresent() ? clients : addresses;
    if (quota.isOff()) {
      request.next();
      return;
    }
    ConsumptionProbe probe = quota.take(name.orElseGet(() -> from.counted(request.request())));
    request.response().putHeader(POLICY_HEADER, quota.policy());
    request.response().putHeader(LEFT_HEADER, quota.left(probe));
    if (probe.isConsumed()) {
      request.next();
    } else {
      refuse(request, RetryAfter.seconds(probe.getNanosToWaitForRefill()));
    }
  }

  private static void refuse(RoutingContext request, long seconds) {
    request.response().putHeader(HttpHeaderNames.RETRY_AFTER, String.valueOf(seconds));
    request.fail(HttpResponseStatus.TOO_MANY_REQUESTS.code());
  }
}
