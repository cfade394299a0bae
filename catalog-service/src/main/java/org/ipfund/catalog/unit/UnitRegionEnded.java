package org.ipfund.catalog.unit;

import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** The unit's region was closed while the request was on its way. */
@Singleton
class UnitRegionEnded implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(UnitRegionEnded.class);

  @Override
  public String constraint() {
    return "ck_unit_region_stands";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.refused(List.of(WORDS.violation("/regionCode", "region-ended")));
  }
}
