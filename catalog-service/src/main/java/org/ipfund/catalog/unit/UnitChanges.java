package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;

/** Tells of a unit that was added or changed: the event and the audit entry. */
@ApplicationScoped
public class UnitChanges {

  private final Outbox outbox;
  private final Audit audit;
  private final Event<UnitMoved> moved;

  UnitChanges(Outbox outbox, Audit audit, Event<UnitMoved> moved) {
    this.outbox = outbox;
    this.audit = audit;
    this.moved = moved;
  }

  /**
   * @param before null when the unit is new
   */
  public UnitResponse tell(Unit unit, UnitResponse before) {
    UnitResponse after = UnitResponse.from(unit);
    outbox.append(UnitChanged.of(unit));
    audit.record(before == null ? "added" : "changed", "unit", unit.id(), before, after);
    if (before != null && !before.regionCode().equals(after.regionCode())) {
      moved.fire(new UnitMoved(unit.id(), unit.regionCode(), unit.scope()));
    }
    return after;
  }
}
