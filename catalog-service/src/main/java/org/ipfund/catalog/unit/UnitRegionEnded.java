package org.ipfund.catalog.unit;

import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/** The unit's region was closed while the request was on its way. */
@Singleton
class UnitRegionEnded implements ConstraintProblem {

  @Override
  public String constraint() {
    return "ck_unit_region_stands";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.refused(
        List.of(
            new Violation(
                "/regionCode",
                "region-ended",
                new Text("该行政区划已撤销", "the region has ended"),
                new Text(
                    "请改用 /v1/regions/{code} 中 successor 所示的承接地区",
                    "use its successor, which /v1/regions/{code} names"))));
  }
}
