package org.ipfund.submission.demand;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A demand that still stands in a city's package is not deleted. */
@Singleton
public class DemandInPackage implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(DemandInPackage.class);

  @Override
  public String constraint() {
    return "fk_consolidation_source_demand_id";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("demand-in-package");
  }
}
