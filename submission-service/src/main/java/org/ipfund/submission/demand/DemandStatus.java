package org.ipfund.submission.demand;

import java.util.EnumSet;
import java.util.Set;
import org.ipfund.submission.ownership.Belonging;

/** Where a demand stands, and which action it allows. */
public enum DemandStatus {
  DRAFT("草稿", EnumSet.of(DemandAction.CHANGE, DemandAction.SUBMIT)),
  SUBMITTED("已提交", EnumSet.of(DemandAction.RETURN, DemandAction.CONSOLIDATE, DemandAction.APPROVE)),
  RETURNED("已退回", EnumSet.of(DemandAction.CHANGE, DemandAction.SUBMIT)),
  CONSOLIDATED("已汇总", EnumSet.of(DemandAction.RETURN, DemandAction.RELEASE, DemandAction.REPORT)),
  REPORTED("已报送", EnumSet.of(DemandAction.SEND_BACK, DemandAction.DECIDE)),
  APPROVED("审核通过", EnumSet.noneOf(DemandAction.class)),
  REJECTED("未通过", EnumSet.noneOf(DemandAction.class));

  private final String label;
  private final Set<DemandAction> allowed;

  DemandStatus(String label, Set<DemandAction> allowed) {
    this.label = label;
    this.allowed = allowed;
  }

  public String label() {
    return label;
  }

  public boolean allows(DemandAction action) {
    return allowed.contains(action);
  }

  /** What can be done with a demand in this status, by whomever. */
  Set<DemandAction> actions() {
    return allowed;
  }

  /** The same of a demand at this path: without a package the province approves only its own. */
  Set<DemandAction> actions(String scope) {
    Set<DemandAction> actions = EnumSet.noneOf(DemandAction.class);
    actions.addAll(allowed);
    if (!Belonging.isProvincial(scope)) {
      actions.remove(DemandAction.APPROVE);
    }
    return actions;
  }

  /** Whether the unit's figures stand: it has filed and was not sent back. */
  public boolean isFiled() {
    return this != DRAFT && this != RETURNED;
  }
}
