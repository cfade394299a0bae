package org.ipfund.submission.consolidation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a city's package stands, and which action it allows. */
public enum ConsolidationStatus implements Labelled {
  DRAFT(
      new Text("汇总中", "being merged"),
      EnumSet.of(
          ConsolidationAction.CHANGE, ConsolidationAction.DELETE, ConsolidationAction.REPORT)),
  RETURNED(
      new Text("已退回", "returned"),
      EnumSet.of(
          ConsolidationAction.CHANGE, ConsolidationAction.DELETE, ConsolidationAction.REPORT)),
  REPORTED(
      new Text("已报送", "reported"),
      EnumSet.of(ConsolidationAction.RETURN, ConsolidationAction.APPROVE)),
  APPROVED(new Text("审核通过", "approved"), EnumSet.noneOf(ConsolidationAction.class));

  private final Text label;
  private final Set<ConsolidationAction> allowed;

  ConsolidationStatus(Text label, Set<ConsolidationAction> allowed) {
    this.label = label;
    this.allowed = allowed;
  }

  @Override
  public Text label() {
    return label;
  }

  public boolean allows(ConsolidationAction action) {
    return allowed.contains(action);
  }

  /**
   * What can be done with a package in this status, by whomever.
   *
   * @param stale whether a source changed since: it is merged anew before it is reported
   */
  List<ConsolidationAction> actions(boolean stale) {
    return allowed.stream()
        .filter(action -> !stale || action != ConsolidationAction.REPORT)
        .toList();
  }
}
