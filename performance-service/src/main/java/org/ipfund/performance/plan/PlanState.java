package org.ipfund.performance.plan;

/** What the audit record keeps of a document; its text stands in itself. */
record PlanState(PlanStatus status, String title, int revision, int taskCount) {

  static PlanState of(Plan plan) {
    return new PlanState(plan.status(), plan.title(), plan.revision(), plan.taskCount());
  }
}
