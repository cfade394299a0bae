package org.ipfund.catalog.member;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** A person belongs to one unit. */
@Singleton
public class OneUnitPerPerson implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_member_subject";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict("您已是某单位的成员", "You belong to a unit already");
  }
}
