package org.ipfund.catalog.extension;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;

/** What must hold of an extension: it names a known unit and gives it more time than it has. */
final class ExtensionRules {

  private static final Wording WORDS = Wording.of(ExtensionRules.class);

  private ExtensionRules() {}

  /**
   * @param until the deadline asked for
   * @param present the deadline that holds for the unit now
   * @param now an extension lies ahead, also of a round that has closed
   */
  static List<Violation> check(boolean unitKnown, Instant until, Instant present, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (!unitKnown) {
      violations.add(WORDS.violation("/unitId", "extension-unit"));
    }
    if (!until.isAfter(present)) {
      violations.add(
          WORDS.violation(
              "/until", "extension-until", present.atZone(BusinessClock.ZONE).toOffsetDateTime()));
    }
    if (until.isAfter(present) && !until.isAfter(now)) {
      violations.add(WORDS.violation("/until", "extension-past"));
    }
    return violations;
  }
}
