package org.ipfund.catalog.regiondecision;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** One decision on a region waits at a time. */
@Singleton
class OneOpenRegionDecision implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneOpenRegionDecision.class);

  @Override
  public String constraint() {
    return "uq_region_decision_waiting";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("region-decision-waits");
  }
}
