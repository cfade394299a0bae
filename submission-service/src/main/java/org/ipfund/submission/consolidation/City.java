package org.ipfund.submission.consolidation;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;
import org.ipfund.submission.reference.Admission;
import org.ipfund.submission.reference.Unit;

/** The city bureau that consolidates, and the region it answers for. */
record City(Unit bureau) {

  private static final String KIND = "CITY_BUREAU";

  /**
   * The city of an admission.
   *
   * @throws ProblemException 422 when the round is unknown or the unit is no city bureau
   */
  static City of(Admission admission) {
    List<Violation> violations = new ArrayList<>();
    if (admission.round() == null) {
      violations.add(
          new Violation(
              "/roundId",
              "round-known",
              new Text("没有已发布的该批次", "no such round is published"),
              new Text("请使用已发布批次的标识", "use the id of a published round")));
    }
    if (admission.unit() == null) {
      violations.add(
          new Violation(
              "/unitId",
              "unit-known",
              new Text("单位不存在", "there is no such unit"),
              new Text("请使用已登记单位的标识", "use the id of a known unit")));
    } else if (!KIND.equals(admission.unit().kind())) {
      violations.add(
          new Violation(
              "/unitId",
              "consolidation-city",
              new Text("汇总单位须为地级以上市局", "a city bureau consolidates"),
              new Text("请使用地市局的标识", "use the id of a city bureau")));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    return new City(admission.unit());
  }

  String regionCode() {
    return bureau.regionCode();
  }

  String scope() {
    return bureau.scope();
  }
}
