package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the other rooms may ask about units. */
@ApplicationScoped
public class Units {

  private final UnitRepository units;

  Units(UnitRepository units) {
    this.units = units;
  }

  public boolean exists(UUID id) {
    return units.count("id", id) == 1;
  }
}
