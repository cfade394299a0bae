package org.ipfund.submission.consolidation;

/** What can be done with a consolidation. */
public enum ConsolidationAction {
  CHANGE,
  REPORT,
  RETURN,
  APPROVE
}
