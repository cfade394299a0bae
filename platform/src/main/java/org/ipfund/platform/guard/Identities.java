package org.ipfund.platform.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.limit.ClientAddresses;
import org.ipfund.platform.place.PlaceMoved;
import org.jboss.logging.Logger;

/**
 * Whom the request's token stands for: its claims, or, when the suite keeps an account of the
 * person, what that says. Remembered for a few seconds, so a suspension takes that long at most.
 */
@ApplicationScoped
public class Identities {

  private static final Logger LOG = Logger.getLogger(Identities.class);
  private static final long MOST = 10_000;

  private record Remembered(TokenHolder known, long afterMoves) {}

  private final SecurityIdentity security;
  private final CurrentVertxRequest request;
  private final Accounts accounts;
  private final Suspensions suspensions;
  private final CallerPlaces homes;
  private final ClientAddresses from;
  private final Cache<String, Remembered> remembered;

  /** Counts the moves of places; what was learned before the last one is learned anew. */
  private final AtomicLong moves = new AtomicLong();

  private final Cache<String, Boolean> told = Caffeine.newBuilder().maximumSize(MOST).build();

  Identities(
      SecurityIdentity security,
      CurrentVertxRequest request,
      Accounts accounts,
      Suspensions suspensions,
      CallerPlaces homes,
      ClientAddresses from,
      @ConfigProperty(name = "ipfund.access.remember") Duration remember) {
    this.security = security;
    this.request = request;
    this.accounts = accounts;
    this.suspensions = suspensions;
    this.homes = homes;
    this.from = from;
    this.remembered = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(remember).build();
  }

  TokenHolder current() {
    if (security.isAnonymous() || !(security.getPrincipal() instanceof JsonWebToken token)) {
      return TokenHolder.NOBODY;
    }
    Remembered last = remembered.getIfPresent(token.getRawToken());
    return last == null || last.afterMoves() != moves.get()
        ? SystemScope.call("sign-in", () -> learn(token))
        : last.known();
  }

  /** Where somebody belongs is part of what is remembered. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceMoved place) {
    moves.incrementAndGet();
  }

  private TokenHolder learn(JsonWebToken token) {
    long afterMoves = moves.get();
    TokenClaims claims = TokenClaims.of(token);
    if (claims.subject() == null) {
      return TokenHolder.NOBODY;
    }
    Account account = accounts.find(claims.subject()).orElseGet(() -> byToken(claims));
    Optional<String> path = homes.path(account);
    EffectiveRoles roles =
        EffectiveRoles.of(account.roles(), claims.roles(), accounts.lentTo(claims.subject()));
    TokenHolder known =
        new TokenHolder(
            identity(claims, account, path, roles),
            account.suspended() || suspensions.find(claims.subject()).stops(roles.all()),
            roles.clash());
    tellOnce(known);
    // A place that is not known yet may be known in a moment.
    if (path.isPresent() || account.placeCode() == null) {
      remembered.put(token.getRawToken(), new Remembered(known, afterMoves));
    }
    return known;
  }

  /** From where the request came. */
  String address() {
    return from.of(request.getCurrent().request());
  }

  /** Whoever keeps the identity provider reads the log; one line a person is enough. */
  private void tellOnce(TokenHolder known) {
    if (known.clash() != null
        && told.asMap().putIfAbsent(known.identity().subject(), true) == null) {
      LOG.warnf(
          "roles %s and %s do not go together; %s gets no rights",
          known.clash().one(), known.clash().other(), known.identity().subject());
    }
  }

  private Identity identity(
      TokenClaims claims, Account account, Optional<String> path, EffectiveRoles roles) {
    return new Identity(
        claims.subject(),
        claims.name(),
        claims.client(),
        account.unitId(),
        path.orElse(null),
        homes.isCentral(account),
        roles.own(),
        roles.lent(),
        claims.scopes());
  }

  private Account byToken(TokenClaims claims) {
    Set<String> roles = claims.roles();
    accounts.said(claims.subject(), roles);
    return new Account(claims.subject(), claims.unitId(), claims.placeCode(), roles, false);
  }
}
