package org.ipfund.performance.share.money;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.share.SharedTask;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What an entry of money must be, all faults at once (SB-011). Pure. */
final class TaskMoneyRules {

  private static final Wording WORDS = Wording.of(TaskMoneyRules.class);

  private TaskMoneyRules() {}

  /**
   * @param party whether the body takes part in the task
   * @param last the number of the last entry of the year, source and body; 0 without one
   */
  static List<Violation> faults(TaskMoneyRequest money, SharedTask task, boolean party, int last) {
    List<Violation> faults = new ArrayList<>();
    if (!party) {
      faults.add(WORDS.violation("/bodyId", "SB-077", task.number()));
    }
    if (!task.isYear(money.year())) {
      faults.add(
          WORDS.violation(
              "/year", "SB-011", task.periodStart().getYear(), task.periodEnd().getYear()));
    }
    if (money.amount().isNegative()) {
      faults.add(WORDS.violation("/amount", "SB-011.amount"));
    }
    int corrected = money.correctsNumber() == null ? 0 : money.correctsNumber();
    if (corrected != last) {
      faults.add(
          last == 0
              ? WORDS.violation("/correctsNumber", "SB-011.first")
              : WORDS.violation("/correctsNumber", "SB-011.last", last));
    }
    if (corrected > 0 && (money.note() == null || money.note().isBlank())) {
      faults.add(WORDS.violation("/note", "SB-011.reason"));
    }
    return faults;
  }
}
