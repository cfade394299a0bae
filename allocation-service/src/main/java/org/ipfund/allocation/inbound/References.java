package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.sql.Database;

/** Lets an event wait for what it names until that is known here. */
@ApplicationScoped
class References {

  private final EntityManager entities;
  private final Database database;

  References(EntityManager entities, Database database) {
    this.entities = entities;
    this.database = database;
  }

  /** The scope of what is filed in the region now. */
  String requireRegion(String code) {
    return database
        .first("SELECT path FROM known_region WHERE code = ?", row -> row.text("path"), code)
        .map(PlacePaths::slashed)
        .orElseThrow(() -> new AwaitsException("region:" + code));
  }

  void requireUnit(UUID id) {
    if (database
        .first("SELECT id FROM known_unit WHERE id = ?", row -> row.id("id"), id)
        .isEmpty()) {
      throw new AwaitsException("unit:" + id);
    }
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
}
