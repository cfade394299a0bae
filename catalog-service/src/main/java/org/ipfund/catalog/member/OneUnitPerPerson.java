package org.ipfund.catalog.member;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A person belongs to one unit. */
@Singleton
public class OneUnitPerPerson implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneUnitPerPerson.class);

  @Override
  public String constraint() {
    return "uq_member_subject";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("member-one-unit");
  }
}
