package org.ipfund.catalog.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Text;

/** What must hold of an extension: it names a known unit and gives it more time than it has. */
final class ExtensionRules {

  private ExtensionRules() {}

  /**
   * @param until the deadline asked for
   * @param present the deadline that holds for the unit now
   * @param now an extension lies ahead, also of a round that has closed
   */
  static List<Violation> check(boolean unitKnown, Instant until, Instant present, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (!unitKnown) {
      violations.add(
          new Violation(
              "/unitId",
              "extension-unit",
              new Text("单位不存在", "there is no such unit"),
              new Text("请使用 /v1/units 中的标识", "use an identifier of /v1/units")));
    }
    if (!until.isAfter(present)) {
      violations.add(
          new Violation(
              "/until",
              "extension-until",
              Text.of(
                  "延期须晚于该单位现行截止时间 %s",
                  "the unit's present deadline is %s already",
                  present.atZone(BusinessClock.ZONE).toOffsetDateTime()),
              new Text("请给出更晚的时间", "name a later instant")));
    }
    if (until.isAfter(present) && !until.isAfter(now)) {
      violations.add(
          new Violation(
              "/until",
              "extension-past",
              new Text("延期截止时间已过", "that instant has passed"),
              new Text("请给出晚于现在的时间", "name an instant that lies ahead")));
    }
    return violations;
  }
}
