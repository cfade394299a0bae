package org.ipfund.catalog.suspension;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** One suspension of a person holds at a time. */
@Singleton
class OneSuspensionPerPerson implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_suspension_subject";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict("该人员已被停用", "The person is suspended already");
  }
}
