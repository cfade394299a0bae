package org.ipfund.catalog.unit;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/**
 * A unit that has members is put elsewhere, or becomes of another kind, by two persons alone: its
 * members go along, and what they may do with them.
 */
final class UnitWithMembers {

  private static final Wording WORDS = Wording.of(UnitWithMembers.class);

  private static final String RULE = "unit-move";

  private UnitWithMembers() {}

  /** What one person may not change of it. */
  static List<Violation> check(Unit unit, UnitRequest facts) {
    List<Violation> violations = new ArrayList<>();
    if (!unit.regionCode().equals(facts.regionCode())) {
      violations.add(WORDS.violation("/regionCode", "unit-move"));
    }
    if (unit.kind() != facts.kind()) {
      violations.add(WORDS.violation("/kind", "unit-move"));
    }
    return violations;
  }

  /** Members would have roles that nobody could give them there. */
  static Violation unsuited() {
    return WORDS.violation("/kind", "member-role");
  }
}
