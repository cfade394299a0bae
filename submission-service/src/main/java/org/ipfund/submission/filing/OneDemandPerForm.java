package org.ipfund.submission.filing;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** A unit answers a form once; who comes second is told so. */
@Singleton
public class OneDemandPerForm implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_demand_filing";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict(
        "该单位在本批次已填报此表单", "This unit has answered this form of the round already");
  }
}
