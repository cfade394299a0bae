package org.ipfund.submission.consolidation;

import org.ipfund.submission.ownership.ClientAction;

/** What can be done with a consolidation. */
public enum ConsolidationAction implements ClientAction {
  CHANGE("changeConsolidation"),
  DELETE("deleteConsolidation"),
  REPORT("reportConsolidation"),
  RETURN("returnConsolidation"),
  APPROVE("approveConsolidation");

  private final String operation;

  ConsolidationAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
