package org.ipfund.platform.access;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who acts: the client of the running request, or the service itself in background work. */
@ApplicationScoped
public class Caller {

  private static final String SYSTEM = "system";

  /** The name under which the actor stands in the audit record. */
  public String name() {
    if (!Arc.container().requestContext().isActive()) {
      return SYSTEM;
    }
    return Optional.ofNullable(Arc.container().instance(CallerHolder.class).get().name())
        .orElse(SYSTEM);
  }

  /** Lets background work, in its own request context, stand in the record under this name. */
  public void actAs(String name) {
    Arc.container().instance(CallerHolder.class).get().become(name);
  }
}
