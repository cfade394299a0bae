package org.ipfund.allocation.inbound;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Copy of a unit. */
@Entity
class KnownUnit {

  @Id private UUID id;
  private String name;
  private String kind;
  private String regionCode;

  protected KnownUnit() {}

  KnownUnit(UnitChanged event) {
    id = event.unitId();
    name = event.name();
    kind = event.kind();
    regionCode = event.regionCode();
  }
}
