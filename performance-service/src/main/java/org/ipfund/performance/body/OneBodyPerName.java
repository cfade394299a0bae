package org.ipfund.performance.body;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A name that documents of a region use today is the name of one body. */
@Singleton
class OneBodyPerName implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneBodyPerName.class);

  @Override
  public String constraint() {
    return "uq_body_name_current";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("body-name-taken");
  }
}
