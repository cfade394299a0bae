package org.ipfund.submission.demand;

/** What can be done with a demand: by its clients, or by the consolidation it is in. */
public enum DemandAction {
  CHANGE(true),
  SUBMIT(true),
  RETURN(true),
  CONSOLIDATE(false),
  RELEASE(false),
  REPORT(false),
  SEND_BACK(false),
  DECIDE(false);

  private final boolean forClients;

  DemandAction(boolean forClients) {
    this.forClients = forClients;
  }

  boolean isForClients() {
    return forClients;
  }
}
