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
final class UnitRules {

  private static final Wording WORDS = Wording.of(UnitRules.class);

  private static final Violation UNKNOWN_REGION = WORDS.violation("/regionCode", "unit-region");
  private static final Violation WRONG_ID = WORDS.violation("/id", "unit-id");
  private static final int VERSION = 7;
  private static final int VARIANT = 2;

  private UnitRules() {}

  static List<Violation> check(
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

  private static Violation wrong(CreditCodeFault fault) {
    return new Violation("/creditCode", fault.rule(), fault.message(), fault.remedy());
  }
}
