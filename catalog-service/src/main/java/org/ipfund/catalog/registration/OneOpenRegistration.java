package org.ipfund.catalog.registration;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** The registrant has another registration that is not decided yet. */
@Singleton
class OneOpenRegistration implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_registration_subject";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict(
        "您已有一项登记正在审核", "Another registration of yours is not decided yet");
  }
}
