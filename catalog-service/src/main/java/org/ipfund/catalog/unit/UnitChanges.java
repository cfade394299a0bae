package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;

/** Tells of a unit that was added or changed: the event and the audit entry. */
@ApplicationScoped
class UnitChanges {

  private final Outbox outbox;
  private final Audit audit;

  UnitChanges(Outbox outbox, Audit audit) {
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * @param before null when the unit is new
   */
  UnitResponse tell(Unit unit, UnitResponse before) {
    UnitResponse after = UnitResponse.from(unit);
    outbox.append(UnitChanged.of(unit));
    audit.record(before == null ? "added" : "changed", "unit", unit.id(), before, after);
    return after;
  }
}
