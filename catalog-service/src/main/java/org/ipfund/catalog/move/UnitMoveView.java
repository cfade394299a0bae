package org.ipfund.catalog.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.access.Caller;

/** Shows a move to the caller, with what it may do about it. */
@ApplicationScoped
class UnitMoveView {

  private final Caller caller;

  UnitMoveView(Caller caller) {
    this.caller = caller;
  }

  UnitMoveResponse of(UnitMoveFacts move) {
    return UnitMoveResponse.of(move, actions(move));
  }

  private List<UnitMoveAction> actions(UnitMoveFacts move) {
    List<UnitMoveAction> actions = new ArrayList<>();
    if (move.status() != UnitMoveStatus.PREPARED) {
      return actions;
    }
    if (caller.may("approveUnitMove") && !caller.name().equals(move.preparedBy())) {
      actions.add(UnitMoveAction.APPROVE);
    }
    if (caller.may("rejectUnitMove")) {
      actions.add(UnitMoveAction.REJECT);
    }
    return actions;
  }
}
