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

  /** The scope of what is filed in the region now. */
  String requireRegion(String code) {
    return require("region", KnownRegion.class, code).scope();
  }

  void requireUnit(UUID id) {
    require("unit", KnownUnit.class, id);
  }

  void requireProject(UUID id) {
    require("project", KnownProject.class, id);
  }

  private <T> T require(String kind, Class<T> copy, Object id) {
    T known = entities.find(copy, id);
    if (known == null) {
      throw new AwaitsException(kind + ":" + id);
    }
    return known;
  }
}
