package org.ipfund.submission.filing;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A unit answers a form once; who comes second is told so. */
@Singleton
public class OneDemandPerForm implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneDemandPerForm.class);

  @Override
  public String constraint() {
    return "uq_demand_filing";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("form-answered");
  }
}
