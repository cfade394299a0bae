package org.ipfund.submission.consolidation;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A city has one open package a round; who comes second is told so. */
@Singleton
public class OpenPackageExists implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OpenPackageExists.class);

  @Override
  public String constraint() {
    return "uq_consolidation_open";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("consolidation-open");
  }
}
