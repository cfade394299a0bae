package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.access.Caller;

/** Shows appropriations with what their reader may do next. */
@ApplicationScoped
class AppropriationViews {

  private final Caller caller;

  AppropriationViews(Caller caller) {
    this.caller = caller;
  }

  AppropriationFacts of(AppropriationState entered) {
    return AppropriationFacts.of(entered, allowed(entered.status(), entered.preparedBy()));
  }

  private List<AppropriationAction> allowed(AppropriationStatus status, String preparedBy) {
    List<AppropriationAction> allowed = new ArrayList<>();
    if (status == AppropriationStatus.IN_FORCE && caller.may("changeAppropriation")) {
      allowed.add(AppropriationAction.CHANGE);
    }
    if (status != AppropriationStatus.PREPARED) {
      return allowed;
    }
    boolean other = !caller.name().equals(preparedBy);
    if (other && caller.may("approveAppropriation")) {
      allowed.add(AppropriationAction.APPROVE);
    }
    if (other && caller.may("rejectAppropriation")) {
      allowed.add(AppropriationAction.REJECT);
    }
    if (caller.may("withdrawAppropriation")) {
      allowed.add(AppropriationAction.WITHDRAW);
    }
    return allowed;
  }
}
