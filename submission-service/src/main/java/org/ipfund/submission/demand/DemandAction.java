package org.ipfund.submission.demand;

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

  /** Whether it is only for a unit that still has time to file. */
  boolean takesTime() {
    return this == CHANGE || this == SUBMIT;
  }

  @Override
  public String operation() {
    return operation;
  }
}
