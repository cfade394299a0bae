package org.ipfund.allocation.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.allocation.appropriation.AppropriationAction;
import org.ipfund.allocation.appropriation.AppropriationStatus;
import org.ipfund.platform.access.Caller;

/** Shows changes of ceilings with what their reader may do next. */
@ApplicationScoped
class CeilingChangeViews {

  private final Caller caller;

  CeilingChangeViews(Caller caller) {
    this.caller = caller;
  }

  CeilingChangeFacts of(CeilingChangeState change) {
    return CeilingChangeFacts.of(change, allowed(change.status(), change.preparedBy()));
  }

  private List<AppropriationAction> allowed(AppropriationStatus status, String preparedBy) {
    List<AppropriationAction> allowed = new ArrayList<>();
    if (status != AppropriationStatus.PREPARED) {
      return allowed;
    }
    boolean other = !caller.name().equals(preparedBy);
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
