package org.ipfund.submission.consolidation;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** A city has one open package a round; who comes second is told so. */
@Singleton
public class OpenPackageExists implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_consolidation_open";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict(
        "该市在本批次已有未办结的汇总", "This city has an open consolidation in this round already");
  }
}
