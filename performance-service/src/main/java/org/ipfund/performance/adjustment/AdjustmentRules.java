package org.ipfund.performance.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipfund.performance.content.TableText;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;

/** What an adjustment must be, all faults at once. Pure. */
final class AdjustmentRules {

  private static final Wording WORDS = Wording.of(AdjustmentRules.class);

  /** An issued table changes only by what an adjustment changes. */
  static final String CHANGE = "C12";

  private AdjustmentRules() {}

  /**
   * The faults of what a table would say.
   *
   * @param text with the adjustment
   * @param approved the newest approved version's text
   * @param demands the demands of the table: what claims to come of another one is a fault
   */
  static List<Violation> faults(TableText text, TableText approved, Set<UUID> demands) {
    List<Violation> faults = new ArrayList<>();
    amount(text.requestedAmount(), faults);
    for (int i = 0; i < text.overallGoals().size(); i++) {
      origin(text.overallGoals().get(i).demandId(), "/overallGoals/" + i, demands, faults);
    }
    for (int i = 0; i < text.lines().size(); i++) {
      origin(text.lines().get(i).demandId(), "/indicators/" + i, demands, faults);
    }
    if (faults.isEmpty() && text.equals(approved)) {
      faults.add(nothingChanges());
    }
    return faults;
  }

  private static void amount(Money amount, List<Violation> faults) {
    if (amount.isNegative()) {
      faults.add(WORDS.violation("/requestedAmount", "amount"));
    }
  }

  private static void origin(
      UUID demandOrNull, String place, Set<UUID> demands, List<Violation> faults) {
    if (demandOrNull != null && !demands.contains(demandOrNull)) {
      faults.add(WORDS.violation(place + "/demandId", "demand", demandOrNull));
    }
  }

  private static Violation nothingChanges() {
    return WORDS.violation("", "C12");
  }
}
