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
    return require("region", Region.class, code).scope();
  }

  void requireUnit(UUID id) {
    require("unit", Unit.class, id);
  }

  /** A fund project, or, of older tables, the sub-project in its place. */
  void requireProject(UUID id) {
    if (entities.find(FundProject.class, id) == null && entities.find(Project.class, id) == null) {
      throw new AwaitsException(project(id));
    }
  }

  /** The key under which a table waits for its project. */
  static String project(UUID id) {
    return "project:" + id;
  }

  private <T> T require(String kind, Class<T> copy, Object id) {
    T known = entities.find(copy, id);
    if (known == null) {
      throw new AwaitsException(kind + ":" + id);
    }
    return known;
  }
}
