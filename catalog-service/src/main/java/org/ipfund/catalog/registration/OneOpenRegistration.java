package org.ipfund.catalog.registration;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** The registrant has another registration that is not decided yet. */
@Singleton
class OneOpenRegistration implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneOpenRegistration.class);

  @Override
  public String constraint() {
    return "uq_registration_subject";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("registration-open");
  }
}
