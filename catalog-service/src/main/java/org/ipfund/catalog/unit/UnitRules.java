package org.ipfund.catalog.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.CreditCode;
import org.ipfund.platform.value.CreditCodeFault;

/** What must hold of a unit's facts; its credit code follows GB 32100. */
public final class UnitRules {

  private static final Wording WORDS = Wording.of(UnitRules.class);

  private static final Violation UNKNOWN_REGION = WORDS.violation("/regionCode", "unit-region");
  private static final Violation WRONG_ID = WORDS.violation("/id", "unit-id");
  private static final int VERSION = 7;
  private static final int VARIANT = 2;

  private UnitRules() {}

  public static List<Violation> check(
      UnitRequest facts,
      Predicate<String> regionExists,
      Function<String, Optional<EndedPlace>> regionEnded) {
    List<Violation> violations = new ArrayList<>();
    UUID id = facts.id();
    if (id != null && (id.version() != VERSION || id.variant() != VARIANT)) {
      violations.add(WRONG_ID);
    }
    if (!regionExists.test(facts.regionCode())) {
      violations.add(UNKNOWN_REGION);
    } else {
      regionEnded
          .apply(facts.regionCode())
          .map(ended -> ended.violation("/regionCode"))
          .ifPresent(violations::add);
    }
    if (facts.creditCode() != null) {
      CreditCode.faults(facts.creditCode()).forEach(fault -> violations.add(wrong(fault)));
    }
    return violations;
  }

  /**
   * What one person may not change of a unit that has members: they go along, and what they may do
   * with them.
   */
  public static List<Violation> byOnePerson(Unit unit, UnitRequest facts) {
    List<Violation> violations = new ArrayList<>();
    if (!unit.regionCode().equals(facts.regionCode())) {
      violations.add(WORDS.violation("/regionCode", "unit-move"));
    }
    if (unit.kind() != facts.kind()) {
      violations.add(WORDS.violation("/kind", "unit-move"));
    }
    return violations;
  }

  private static Violation wrong(CreditCodeFault fault) {
    return new Violation("/creditCode", fault.rule(), fault.message(), fault.remedy());
  }
}
