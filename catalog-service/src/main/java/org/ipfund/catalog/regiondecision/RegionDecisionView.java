package org.ipfund.catalog.regiondecision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.access.Caller;

/** Shows a decision to the caller, with what it may do about it. */
@ApplicationScoped
class RegionDecisionView {

  private final Caller caller;

  RegionDecisionView(Caller caller) {
    this.caller = caller;
  }

  RegionDecisionResponse of(RegionDecisionFacts decision) {
    return RegionDecisionResponse.of(decision, decision.waits() ? actions(decision) : List.of());
  }

  private List<RegionDecisionAction> actions(RegionDecisionFacts waiting) {
    List<RegionDecisionAction> actions = new ArrayList<>();
    if (caller.may("approveRegionDecision") && !caller.name().equals(waiting.preparedBy())) {
      actions.add(RegionDecisionAction.APPROVE);
    }
    if (caller.may("rejectRegionDecision")) {
      actions.add(RegionDecisionAction.REJECT);
    }
    return actions;
  }
}
