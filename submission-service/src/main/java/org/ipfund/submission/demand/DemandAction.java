package org.ipfund.submission.demand;

import org.ipfund.submission.ownership.ClientAction;

/** What can be done with a demand: by its clients, or by the consolidation it is in. */
public enum DemandAction implements ClientAction {
  CHANGE("changeDemand"),
  SUBMIT("submitDemand"),
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

  @Override
  public String operation() {
    return operation;
  }
}
