package org.ipfund.platform.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.util.Set;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.limit.ClientAddresses;
import org.ipfund.platform.limit.ClientKey;
import org.ipfund.platform.value.BusinessClock;

/**
 * Sees who could not sign in and keeps it in the record, where the administrator of audit reads it:
 * one entry for each minute, address and reason, with how often.
 */
@Singleton
public class SignInFaults {

  /** Before everything that may answer. */
  private static final int FIRST = 2_000;

  private static final int MOST_A_MINUTE = 100;
  private static final int UNAUTHORIZED = 401;
  private static final Set<Integer> REFUSED = Set.of(UNAUTHORIZED, 429);

  private final SignInTally tally = new SignInTally(MOST_A_MINUTE);
  private final ClientAddresses from;
  private final ClientKey key;
  private final Refusals refusals;
  private final AuditSettings settings;
  private final BusinessClock clock;

  SignInFaults(
      ClientAddresses from,
      ClientKey key,
      Refusals refusals,
      AuditSettings settings,
      BusinessClock clock) {
    this.from = from;
    this.key = key;
    this.refusals = refusals;
    this.settings = settings;
    this.clock = clock;
  }

  void register(@Observes Filters filters) {
    if (settings.enabled()) {
      filters.register(this::watch, FIRST);
    }
  }

  private void watch(RoutingContext request) {
    request.addEndHandler(end -> note(request));
    request.next();
  }

  private void note(RoutingContext request) {
    int status = request.response().getStatusCode();
    if (!REFUSED.contains(status)) {
      return;
    }
    boolean tried = request.request().headers().contains(HttpHeaders.AUTHORIZATION);
    if (tried ? key.signedIn(request).isEmpty() : status == UNAUTHORIZED) {
      String reason = tried ? "bad-token" : "no-token";
      tally.add(clock.instant(), from.counted(request.request()), reason);
    }
  }

  @Scheduled(every = "5s")
  void keep() {
    keepAllBut(clock.instant());
  }

  /** After everything else that ends, so that the last are written too. */
  void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ShutdownEvent event) {
    keepAllBut(null);
  }

  private void keepAllBut(Instant now) {
    SystemScope.run("sign-in", () -> tally.takeAllBut(now).forEach(refusals::record));
  }
}
