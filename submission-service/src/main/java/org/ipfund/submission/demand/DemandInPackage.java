package org.ipfund.submission.demand;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** A demand that still stands in a city's package is not deleted. */
@Singleton
public class DemandInPackage implements ConstraintProblem {

  @Override
  public String constraint() {
    return "fk_consolidation_source_demand_id";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict(
        "该需求仍列在市局汇总中，请市局重新汇总或撤销汇总后再删除",
        "The demand stands in its city's consolidation; delete it once the city has merged anew or"
            + " withdrawn that");
  }
}
