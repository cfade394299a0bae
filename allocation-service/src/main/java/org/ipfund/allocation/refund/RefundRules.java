package org.ipfund.allocation.refund;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;

/** What refuses a refund: more than was paid never comes back. */
final class RefundRules {

  private static final Wording WORDS = Wording.of(RefundRules.class);

  static final Violation NOT_OWN = WORDS.violation("/regionCode", "own-treasury");

  private RefundRules() {}

  /**
   * @param paid yuan of the payment
   * @param back yuan of it that came back or is being asked back
   * @param own whether the caller pays from that treasury
   */
  static List<Violation> check(Money asked, Money paid, Money back, boolean own) {
    List<Violation> violations = new ArrayList<>();
    if (!own) {
      violations.add(NOT_OWN);
    }
    if (!asked.isPositive()) {
      violations.add(WORDS.violation("/amount", "amount"));
    }
    if (asked.plus(back).compareTo(paid) > 0) {
      violations.add(WORDS.violation("/amount", "refund", paid, back, asked));
    }
    return violations;
  }
}
