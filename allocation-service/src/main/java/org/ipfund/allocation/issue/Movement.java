package org.ipfund.allocation.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipfund.allocation.ledger.EntryKind;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.platform.value.Money;

/**
 * What issuing moves for one receiver: an advance its amount, a final notice the difference to what
 * the receiver has already (C04).
 *
 * @param receiver whose line it is
 * @param back whether the money goes back to the province
 * @param amount yuan, more than zero
 */
record Movement(String receiver, EntryKind kind, boolean back, Money amount) {

  /**
   * @param lines what each line states, in yuan
   * @param had what each receiver has so far
   */
  static List<Movement> of(NoticeStage stage, Map<String, Money> lines, Map<String, Money> had) {
    return stage == NoticeStage.ADVANCE ? ofAdvance(lines) : ofFinal(lines, had);
  }

  /** An advance adds to whatever was issued before. */
  static List<Movement> ofAdvance(Map<String, Money> lines) {
    return lines.entrySet().stream()
        .map(line -> moved(line.getKey(), EntryKind.ADVANCE_ISSUE, line.getValue()))
        .toList();
  }

  /** A final line states what the receiver has in all; whom it does not name it leaves alone. */
  static List<Movement> ofFinal(Map<String, Money> lines, Map<String, Money> had) {
    List<Movement> movements = new ArrayList<>();
    lines.forEach(
        (receiver, total) -> {
          Money before = had.getOrDefault(receiver, Money.ZERO);
          Money difference = total.minus(before);
          if (difference.isPositive()) {
            EntryKind kind = before.isPositive() ? EntryKind.SUPPLEMENT : EntryKind.ISSUE;
            movements.add(moved(receiver, kind, difference));
          } else if (difference.isNegative()) {
            movements.add(new Movement(receiver, EntryKind.REDUCE, true, difference.negated()));
          }
        });
    return movements;
  }

  private static Movement moved(String receiver, EntryKind kind, Money amount) {
    return new Movement(receiver, kind, false, amount);
  }

  /** Yuan the receiver gains, negative where it gives back. */
  Money netChange() {
    return back ? amount.negated() : amount;
  }
}
