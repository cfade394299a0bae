package org.ipfund.submission.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Text;
import org.ipfund.submission.reference.Admission;
import org.ipfund.submission.reference.Round;
import org.ipfund.submission.reference.Unit;

/** Words why a unit may not file. */
final class Admissions {

  private static final Text NAME_ONE =
      new Text(
          "请省级管理员指定承接地区或将单位划归其他地区",
          "have the province's administrator name a successor, or move the unit");

  private static final Text ANSWER_ANOTHER =
      new Text(
          "历史批次不再受理申报，请填报征集中的批次",
          "the round is history and takes no answers; answer one that is open");
  private static final Text ASK_FOR_MORE =
      new Text("请向省局申请延期", "ask the provincial bureau for an extension");

  private Admissions() {}

  static List<Violation> unknown(Admission admission) {
    List<Violation> violations = new ArrayList<>();
    if (admission.round() == null) {
      violations.add(
          unknown(
              "/roundId",
              "round-known",
              new Text("没有已发布的该批次", "no such round is published"),
              new Text("请使用已发布批次的标识", "use the id of a published round")));
    } else if (admission.form() == null) {
      violations.add(
          unknown(
              "/formCode",
              "form-known",
              new Text("该批次没有此表单", "the round has no such form"),
              new Text("请使用该批次的表单代码", "use a form code of the round")));
    }
    if (admission.unit() == null) {
      violations.add(
          unknown(
              "/unitId",
              "unit-known",
              new Text("单位不存在", "there is no such unit"),
              new Text("请使用已登记单位的标识", "use the id of a known unit")));
    }
    return violations;
  }

  /** No demand is filed from a region that has ended; its units are its successor's. */
  static Optional<Violation> ended(Admission admission) {
    return Optional.ofNullable(admission.unit())
        .map(Unit::ended)
        .map(
            ended ->
                new Violation(
                    "/unitId",
                    "region-ended",
                    ended.message(),
                    ended.successor() == null ? NAME_ONE : handedOver(ended.successor())));
  }

  private static Text handedOver(String successor) {
    return Text.of(
        "单位正划归 %1$s，稍后即可申报",
        "the unit is being handed over to %1$s; file again in a moment", successor);
  }

  /**
   * @param end until when the unit had time, its extension and returns included
   */
  static Violation tooLate(Round round, Instant end) {
    return new Violation(
        "",
        round.deadlineRule(),
        Text.of(
            "已过截止时间 %1$s",
            "the deadline %1$s is over", end.atZone(BusinessClock.ZONE).toOffsetDateTime()),
        round.history() ? ANSWER_ANOTHER : ASK_FOR_MORE);
  }

  private static Violation unknown(String pointer, String rule, Text message, Text remedy) {
    return new Violation(pointer, rule, message, remedy);
  }
}
