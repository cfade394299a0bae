package org.ipfund.allocation.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.allocation.appropriation.AppropriationAction;
import org.ipfund.platform.access.Caller;

/** Shows changes of ceilings with what their reader may do next. */
@ApplicationScoped
class CeilingChangeViews {

  private final Caller caller;

  CeilingChangeViews(Caller caller) {
    this.caller = caller;
  }

  CeilingChangeFacts of(CeilingChange change) {
    return CeilingChangeFacts.of(change, actions(change));
  }

  List<CeilingChangeFacts> of(List<CeilingChange> changes) {
    return changes.stream().map(this::of).toList();
  }

  private List<AppropriationAction> actions(CeilingChange change) {
    List<AppropriationAction> allowed = new ArrayList<>();
    if (!change.isPrepared()) {
      return allowed;
    }
    boolean other = !caller.name().equals(change.preparedBy());
    if (other && caller.may("approveAppropriationChange")) {
      allowed.add(AppropriationAction.APPROVE);
    }
    if (other && caller.may("rejectAppropriationChange")) {
      allowed.add(AppropriationAction.REJECT);
    }
    if (caller.may("withdrawAppropriationChange")) {
      allowed.add(AppropriationAction.WITHDRAW);
    }
    return allowed;
  }
}
