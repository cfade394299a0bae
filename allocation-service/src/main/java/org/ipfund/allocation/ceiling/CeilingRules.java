package org.ipfund.allocation.ceiling;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;

/** What refuses another ceiling: it is never below what is issued. */
final class CeilingRules {

  private static final Wording WORDS = Wording.of(CeilingRules.class);

  private CeilingRules() {}

  /**
   * @param now the ceiling that is in force
   * @param issued yuan that notices issued and did not take back
   */
  static List<Violation> check(Money asked, Money now, Money issued) {
    List<Violation> violations = new ArrayList<>();
    if (!asked.isPositive()) {
      violations.add(WORDS.violation("/amount", "amount"));
    } else if (asked.equals(now)) {
      violations.add(WORDS.violation("/amount", "appropriation"));
    }
    if (asked.compareTo(issued) < 0) {
      violations.add(belowIssued(asked, issued));
    }
    return violations;
  }

  private static Violation belowIssued(Money asked, Money issued) {
    return WORDS.violation("/amount", "appropriation-issued", issued, asked);
  }
}
