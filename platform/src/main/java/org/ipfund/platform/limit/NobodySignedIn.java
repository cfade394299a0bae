package org.ipfund.platform.limit;

import io.quarkus.arc.DefaultBean;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Counts by address alone, where nothing tells clients apart. */
@DefaultBean
@Singleton
class NobodySignedIn implements ClientKey {

  @Override
  public Optional<String> signedIn(RoutingContext request) {
    return Optional.empty();
  }
}
