package org.ipfund.platform.limit;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Under which name a signed-in client is counted; without a name its address counts. */
@FunctionalInterface
public interface ClientKey {

  /** The client's name, empty when nobody is signed in. */
  Optional<String> signedIn(RoutingContext request);
}
