package org.ipfund.allocation.inbound;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Copy of a unit; it moves with the unit. */
@Entity
@Table(name = "known_unit")
class Unit {

  @Id private UUID id;
  private String name;
  private String kind;
  private String regionCode;
  private String scope;

  protected Unit() {}

  Unit(UnitChanged event, String scope) {
    id = event.unitId();
    name = event.name();
    kind = event.kind();
    regionCode = event.regionCode();
    this.scope = scope;
  }
}
