package org.ipfund.catalog.unit;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/**
 * A unit that has members is put elsewhere, or becomes of another kind, by two persons alone: its
 * members go along, and what they may do with them.
 */
final class PeopledUnit {

  private static final String RULE = "unit-move";
  private static final Text MESSAGE =
      new Text(
          "该单位已有成员，其行政区划和类型须由两人办理变更",
          "the unit has members, so its region and kind are changed by two persons");
  private static final Text REMEDY =
      new Text(
          "请保留原值，另以 POST /v1/units/{id}/moves 提出变更，由另一名管理员复核",
          "leave it as it is and ask for the change by POST /v1/units/{id}/moves, which another"
              + " administrator approves");
  private static final Text ROLES =
      new Text("成员的角色与该单位类型不符", "members have roles that do not suit this kind of unit");
  private static final Text SUSPEND =
      new Text("请先停用这些成员，或新建单位", "suspend these members first, or add another unit");

  private PeopledUnit() {}

  /** What one person may not change of it. */
  static List<Violation> check(Unit unit, UnitRequest facts) {
    List<Violation> violations = new ArrayList<>();
    if (!unit.regionCode().equals(facts.regionCode())) {
      violations.add(new Violation("/regionCode", RULE, MESSAGE, REMEDY));
    }
    if (unit.kind() != facts.kind()) {
      violations.add(new Violation("/kind", RULE, MESSAGE, REMEDY));
    }
    return violations;
  }

  /** Members would have roles that nobody could give them there. */
  static Violation unsuited() {
    return new Violation("/kind", "member-role", ROLES, SUSPEND);
  }
}
