package org.ipfund.catalog.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.access.Caller;

/** Shows a suspension to the caller, with what it may do about it. */
@ApplicationScoped
class SuspensionView {

  private final Caller caller;

  SuspensionView(Caller caller) {
    this.caller = caller;
  }

  SuspensionResponse of(Suspension suspension) {
    return SuspensionResponse.of(suspension, actions(suspension));
  }

  private List<String> actions(Suspension suspension) {
    List<String> actions = new ArrayList<>();
    boolean waits = suspension.status() == SuspensionStatus.LIFTING;
    if (suspension.status() == SuspensionStatus.SUSPENDED && caller.may("liftSuspension")) {
      actions.add("lifting");
    }
    if (waits && caller.may("approveLifting") && !caller.name().equals(suspension.liftingBy())) {
      actions.add("approval");
    }
    if (waits && caller.may("rejectLifting")) {
      actions.add("rejection");
    }
    return actions;
  }
}
