package org.ipfund.performance.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.sql.Database;

/** The units this service has heard of. */
@ApplicationScoped
public class Units {

  private final Database database;

  Units(Database database) {
    this.database = database;
  }

  /**
   * The name of a unit.
   *
   * @throws AwaitsException when the catalog has not told of it yet
   */
  public String require(UUID id) {
    return database
        .first("SELECT name FROM known_unit WHERE id = ?", row -> row.text("name"), id)
        .orElseThrow(() -> new AwaitsException("unit:" + id));
  }
}
