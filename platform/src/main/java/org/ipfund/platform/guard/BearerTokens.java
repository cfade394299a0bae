package org.ipfund.platform.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Bearer tokens of the OpenID Connect provider. A token that was verified is not verified again for
 * a few seconds: the signature costs as much as the rest of a small read.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class BearerTokens implements HttpAuthenticationMechanism {

  private static final long MOST = 10_000;
  private static final int UNAUTHORIZED = 401;
  private static final String SCHEME = "Bearer ";

  private record Verified(SecurityIdentity identity, Instant until) {}

  private final OidcAuthenticationMechanism provider;
  private final Cache<String, Verified> verified;

  BearerTokens(
      OidcAuthenticationMechanism provider,
      @ConfigProperty(name = "ipfund.access.remember") Duration remember) {
    this.provider = provider;
    this.verified = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(remember).build();
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identities) {
    String header = request.request().getHeader("Authorization");
    if (header == null || !header.startsWith(SCHEME)) {
      return provider.authenticate(request, identities);
    }
    Verified known = verified.getIfPresent(header);
    if (known != null && Instant.now().isBefore(known.until)) {
      return Uni.createFrom().item(known.identity);
    }
    return provider
        .authenticate(request, identities)
        .onItem()
        .ifNotNull()
        .transform(identity -> remember(header, identity))
        .onFailure()
        .invoke(refused -> challengeOurselves(request));
  }

  /** The provider has noted itself as who challenges, and it answers without a document. */
  private void challengeOurselves(RoutingContext request) {
    request.put(HttpAuthenticationMechanism.class.getName(), this);
  }

  private SecurityIdentity remember(String header, SecurityIdentity identity) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return identity;
    }
    if (!TokenClaims.names(token.getSubject())) {
      throw new AuthenticationFailedException("the token names nobody");
    }
    SecurityIdentity light = QuarkusSecurityIdentity.builder().setPrincipal(token).build();
    verified.put(header, new Verified(light, Instant.ofEpochSecond(token.getExpirationTime())));
    return light;
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return provider.getChallenge(request);
  }

  @Override
  public Uni<Boolean> sendChallenge(RoutingContext request) {
    request.response().putHeader("WWW-Authenticate", "Bearer");
    request.fail(UNAUTHORIZED);
    return Uni.createFrom().item(true);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return provider.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
    return provider.getCredentialTransport(request);
  }
}
