package org.ipfund.submission.demand;

import org.ipfund.submission.demand.FilingTime.Phase;
import org.ipfund.submission.ownership.ClientAction;

/** What can be done with a demand: by its clients, or by the consolidation it is in. */
public enum DemandAction implements ClientAction {
  CHANGE("changeDemand"),
  DELETE("deleteDemand"),
  SUBMIT("submitDemand"),
  WITHDRAW("withdrawDemand"),
  RETURN("returnDemand"),
  APPROVE("approveDemand"),
  CONSOLIDATE(null),
  RELEASE(null),
  REPORT(null),
  SEND_BACK(null),
  DECIDE(null);

  private final String operation;

  DemandAction(String operation) {
    this.operation = operation;
  }

  /**
   * Whether it is open to a unit at such a time: drafts may be written before a round opens, and
   * what is taken back must be able to come again.
   */
  boolean isOpen(Phase phase) {
    return switch (this) {
      case CHANGE, WITHDRAW -> phase != Phase.OVER;
      case SUBMIT -> phase == Phase.OPEN;
      default -> true;
    };
  }

  @Override
  public String operation() {
    return operation;
  }
}
