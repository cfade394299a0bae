package org.ipfund.platform.guard;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.access.RoleTable;

/** What a system client was granted: {@code catalog.read} to ask, {@code catalog.write} to act. */
@Singleton
class ClientScopes {

  private static final Set<String> ASKING = Set.of("GET", "HEAD");

  private final String service;

  ClientScopes(@ConfigProperty(name = "ipfund.database.name") String service) {
    this.service = service;
  }

  /** The identity without the role of a system client when it lacks the scope for the method. */
  Identity effective(Identity who, String method) {
    String needed = service + (ASKING.contains(method) ? ".read" : ".write");
    if (!who.roles().contains(RoleTable.SYSTEM) || who.scopes().contains(needed)) {
      return who;
    }
    Set<String> roles = new HashSet<>(who.roles());
    roles.remove(RoleTable.SYSTEM);
    return who.with(roles);
  }
}
