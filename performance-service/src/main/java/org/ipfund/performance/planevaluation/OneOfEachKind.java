package org.ipfund.performance.planevaluation;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A document has one mid-term and one final evaluation (SB-016). */
@Singleton
class OneOfEachKind implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneOfEachKind.class);

  @Override
  public String constraint() {
    return "uq_plan_evaluation_kind";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("evaluation-once");
  }
}
