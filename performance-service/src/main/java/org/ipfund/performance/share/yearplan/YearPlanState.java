package org.ipfund.performance.share.yearplan;

import java.util.UUID;

/** What the audit record keeps of a plan of a year; its text stands in itself. */
record YearPlanState(
    YearPlanStatus status, UUID bodyId, int year, String postInCharge, String office) {

  static YearPlanState of(BodyYearPlan plan) {
    return new YearPlanState(
        plan.status(), plan.bodyId(), plan.year(), plan.postInCharge(), plan.office());
  }
}
