package org.ipfund.catalog.move;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.audit.Audit;

/** Leaves the audit entry of a move that changed; of its effect unit and members tell. */
@ApplicationScoped
class UnitMoveChanges {

  private final Audit audit;
  private final UnitMoveView view;

  UnitMoveChanges(Audit audit, UnitMoveView view) {
    this.audit = audit;
    this.view = view;
  }

  /**
   * @param action a verb in the past tense
   * @param before null for a new one
   */
  UnitMoveResponse of(String action, UnitMoveFacts now, UnitMoveFacts before) {
    UnitMoveResponse told = view.of(now);
    audit.record(action, "unit-move", now.id(), before == null ? null : view.of(before), told);
    return told;
  }
}
