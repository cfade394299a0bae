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

  UnitMoveResponse of(UnitMove move) {
    return UnitMoveResponse.of(move, actions(move));
  }

  private List<String> actions(UnitMove move) {
    List<String> actions = new ArrayList<>();
    if (!move.isPrepared()) {
      return actions;
    }
    if (caller.may("approveUnitMove") && !caller.name().equals(move.preparedBy())) {
      actions.add("approval");
    }
    if (caller.may("rejectUnitMove")) {
      actions.add("rejection");
    }
    return actions;
  }
}
