package org.ipfund.performance.plan.content;

import java.util.List;

/** What stands in a document beside its tasks. */
public record PlanContent(
    List<PlanPartRequest> parts,
    List<PlanIndicatorRequest> indicators,
    List<PlanGoalRequest> goals,
    List<PlanBoxRequest> boxes) {

  public PlanContent {
    parts = parts == null ? List.of() : List.copyOf(parts);
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
    goals = goals == null ? List.of() : List.copyOf(goals);
    boxes = boxes == null ? List.of() : List.copyOf(boxes);
  }
}
