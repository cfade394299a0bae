package org.ipfund.submission.demand;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;
import org.ipfund.submission.demand.FilingTime.Phase;
import org.ipfund.submission.ownership.Belonging;

/** Where a demand stands, and which action it allows. */
public enum DemandStatus implements Labelled {
  DRAFT(
      new Text("草稿", "draft"),
      EnumSet.of(DemandAction.CHANGE, DemandAction.DELETE, DemandAction.SUBMIT)),
  SUBMITTED(
      new Text("已提交", "submitted"),
      EnumSet.of(
          DemandAction.WITHDRAW,
          DemandAction.RETURN,
          DemandAction.CONSOLIDATE,
          DemandAction.APPROVE)),
  RETURNED(new Text("已退回", "returned"), EnumSet.of(DemandAction.CHANGE, DemandAction.SUBMIT)),
  CONSOLIDATED(
      new Text("已汇总", "consolidated"),
      EnumSet.of(DemandAction.RETURN, DemandAction.RELEASE, DemandAction.REPORT)),
  REPORTED(new Text("已报送", "reported"), EnumSet.of(DemandAction.SEND_BACK, DemandAction.DECIDE)),
  APPROVED(new Text("审核通过", "approved"), EnumSet.noneOf(DemandAction.class)),
  REJECTED(new Text("未通过", "rejected"), EnumSet.noneOf(DemandAction.class));

  private final Text label;
  private final Set<DemandAction> allowed;

  DemandStatus(Text label, Set<DemandAction> allowed) {
    this.label = label;
    this.allowed = allowed;
  }

  @Override
  public Text label() {
    return label;
  }

  public boolean allows(DemandAction action) {
    return allowed.contains(action);
  }

  /**
   * What can be done with a demand in this status, by whomever.
   *
   * @param phase how it is now to the time in which its unit may file
   * @param scope the demand's path: without a package the province approves only its own
   */
  List<DemandAction> actions(Phase phase, String scope) {
    return allowed.stream()
        .filter(action -> action.isOpen(phase))
        .filter(action -> action != DemandAction.APPROVE || Belonging.isProvincial(scope))
        .toList();
  }

  /** Whether the unit's figures stand: it has filed and was not sent back. */
  public boolean isFiled() {
    return this != DRAFT && this != RETURNED;
  }
}
