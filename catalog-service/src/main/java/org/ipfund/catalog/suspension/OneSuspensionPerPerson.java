package org.ipfund.catalog.suspension;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** One suspension of a person holds at a time. */
@Singleton
class OneSuspensionPerPerson implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneSuspensionPerPerson.class);

  @Override
  public String constraint() {
    return "uq_suspension_subject";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("suspension-one-per-person");
  }
}
