package org.ipfund.platform.guard;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ipfund.platform.access.RoleTable;

/** The role table of the running service. */
class RoleTables {

  @Produces
  @Singleton
  RoleTable table() {
    return RoleTable.load();
  }
}
