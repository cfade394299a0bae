package org.ipfund.platform.limit;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Under which name a signed-in client is counted: the subject of its verified token, wherever it
 * calls from; without a name its address counts.
 */
@Singleton
public class ClientKey {

  /** The client's name, empty when nobody is signed in. */
  public Optional<String> signedIn(RoutingContext request) {
    if (request.user() instanceof QuarkusHttpUser user) {
      SecurityIdentity identity = user.getSecurityIdentity();
      if (!identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token) {
        return Optional.ofNullable(token.getSubject());
      }
    }
    return Optional.empty();
  }
}
