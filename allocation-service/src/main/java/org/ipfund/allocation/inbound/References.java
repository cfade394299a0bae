package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ipfund.platform.event.AwaitsException;

/** Lets an event wait for what it names until that is known here. */
@ApplicationScoped
class References {

  private final EntityManager entities;

  References(EntityManager entities) {
    this.entities = entities;
  }

  void requireRegion(String code) {
    require("region", KnownRegion.class, code);
  }

  void requireUnit(UUID id) {
    require("unit", KnownUnit.class, id);
  }

  void requireProject(UUID id) {
    require("project", KnownProject.class, id);
  }

  private void require(String kind, Class<?> copy, Object id) {
    if (entities.find(copy, id) == null) {
      throw new AwaitsException(kind + ":" + id);
    }
  }
}
