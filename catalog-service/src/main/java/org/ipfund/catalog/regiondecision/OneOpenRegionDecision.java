package org.ipfund.catalog.regiondecision;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** One decision on a region waits at a time. */
@Singleton
class OneOpenRegionDecision implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_region_decision_waiting";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict(
        "该行政区划已有待复核的撤销或划转事项", "A closure or move of the region waits for approval already");
  }
}
