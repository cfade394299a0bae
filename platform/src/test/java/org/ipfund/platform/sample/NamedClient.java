package org.ipfund.platform.sample;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.ipfund.platform.limit.ClientKey;

/** Believes the header {@code X-Signed-In}. */
@Alternative
@Singleton
public class NamedClient implements ClientKey {

  @Override
  public Optional<String> signedIn(RoutingContext request) {
    return Optional.ofNullable(request.request().getHeader("X-Signed-In"));
  }
}
