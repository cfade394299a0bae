package org.ipfund.performance.plan;

import java.util.Arrays;
import java.util.List;

/** What the office that issued a document may do with it. */
public enum PlanAction {
  CHANGE("changePlan", PlanStatus.DRAFT, false),
  ADD_TASKS("addTasks", PlanStatus.DRAFT, false),
  PUBLISH("publishPlan", PlanStatus.DRAFT, true),
  REVISE("revisePlan", PlanStatus.PUBLISHED, false),
  CLOSE("closePlan", PlanStatus.PUBLISHED, false);

  private final String operation;
  private final PlanStatus in;
  private final boolean byAnother;

  PlanAction(String operation, PlanStatus in, boolean byAnother) {
    this.operation = operation;
    this.in = in;
    this.byAnother = byAnother;
  }

  static List<PlanAction> in(PlanStatus status) {
    return Arrays.stream(values()).filter(action -> action.in == status).toList();
  }

  String operation() {
    return operation;
  }

  /** True for what nobody does who had a hand in it. */
  boolean isByAnother() {
    return byAnother;
  }
}
