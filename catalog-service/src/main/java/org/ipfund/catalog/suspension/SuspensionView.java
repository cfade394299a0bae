package org.ipfund.catalog.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.FourEyes;

/** Shows a suspension to the caller, with what it may do about it. */
@ApplicationScoped
class SuspensionView {

  private final FourEyes fourEyes;
  private final Caller caller;

  SuspensionView(FourEyes fourEyes, Caller caller) {
    this.fourEyes = fourEyes;
    this.caller = caller;
  }

  SuspensionResponse of(SuspensionFacts suspension) {
    return SuspensionResponse.of(suspension, actions(suspension));
  }

  private List<SuspensionAction> actions(SuspensionFacts suspension) {
    List<SuspensionAction> actions = new ArrayList<>();
    boolean waits = suspension.status() == SuspensionStatus.LIFTING;
    boolean other = !caller.name().equals(suspension.subject());
    if (other && isConfirmable(suspension)) {
      actions.add(SuspensionAction.CONFIRM);
    }
    if (suspension.status() == SuspensionStatus.SUSPENDED
        && (other || fourEyes.need("grant"))
        && caller.may("liftSuspension")) {
      actions.add(SuspensionAction.LIFT);
    }
    if (waits
        && other
        && caller.may("approveLifting")
        && !caller.name().equals(suspension.liftingBy())) {
      actions.add(SuspensionAction.APPROVE);
    }
    if (waits && caller.may("rejectLifting")) {
      actions.add(SuspensionAction.REJECT);
    }
    return actions;
  }

  private boolean isConfirmable(SuspensionFacts suspension) {
    return !suspension.confirmed()
        && !suspension.isLifted()
        && caller.may("confirmSuspension")
        && !caller.name().equals(suspension.suspendedBy());
  }
}
