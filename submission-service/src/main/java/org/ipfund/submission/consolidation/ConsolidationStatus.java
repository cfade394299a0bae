package org.ipfund.submission.consolidation;

import java.util.EnumSet;
import java.util.Set;

/** Where a city's package stands, and which action it allows. */
public enum ConsolidationStatus {
  DRAFT("汇总中", EnumSet.of(ConsolidationAction.CHANGE, ConsolidationAction.REPORT)),
  RETURNED("已退回", EnumSet.of(ConsolidationAction.CHANGE, ConsolidationAction.REPORT)),
  REPORTED("已报送", EnumSet.of(ConsolidationAction.RETURN, ConsolidationAction.APPROVE)),
  APPROVED("审核通过", EnumSet.noneOf(ConsolidationAction.class));

  private final String label;
  private final Set<ConsolidationAction> allowed;

  ConsolidationStatus(String label, Set<ConsolidationAction> allowed) {
    this.label = label;
    this.allowed = allowed;
  }

  public String label() {
    return label;
  }

  public boolean allows(ConsolidationAction action) {
    return allowed.contains(action);
  }

  /** What can be done with a package in this status, by whomever. */
  Set<ConsolidationAction> actions() {
    return allowed;
  }
}
