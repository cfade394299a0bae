package org.ipfund.allocation.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipfund.allocation.ledger.EntryKind;
import org.ipfund.platform.value.Money;

/**
 * What issuing moves for one region: an advance its amount, a final notice the difference to what
 * the region has received already (C04).
 *
 * @param back whether the money goes back to the province
 * @param amount yuan, more than zero
 */
record Movement(String regionCode, EntryKind kind, boolean back, Money amount) {

  /** What regions that have ended received counts as their successors'. */
  static Map<String, Money> inherited(Map<String, Money> received, Map<String, String> heirs) {
    Map<String, Money> inherited = new LinkedHashMap<>();
    received.forEach(
        (region, amount) ->
            inherited.merge(heirs.getOrDefault(region, region), amount, Money::plus));
    return inherited;
  }

  /** An advance adds to whatever was issued before. */
  static List<Movement> ofAdvance(Map<String, Money> amounts) {
    return amounts.entrySet().stream()
        .map(e -> new Movement(e.getKey(), EntryKind.ADVANCE_ISSUE, false, e.getValue()))
        .toList();
  }

  /**
   * A final notice says what each region is to have in all; one it leaves out is to have nothing.
   */
  static List<Movement> ofFinal(Map<String, Money> amounts, Map<String, Money> received) {
    Set<String> regions = new LinkedHashSet<>(amounts.keySet());
    regions.addAll(received.keySet());
    List<Movement> movements = new ArrayList<>();
    for (String region : regions) {
      Money before = received.getOrDefault(region, Money.ZERO);
      Money difference = amounts.getOrDefault(region, Money.ZERO).minus(before);
      if (difference.isPositive()) {
        EntryKind kind = before.isPositive() ? EntryKind.SUPPLEMENT : EntryKind.ISSUE;
        movements.add(new Movement(region, kind, false, difference));
      } else if (difference.isNegative()) {
        movements.add(new Movement(region, EntryKind.REDUCE, true, difference.negated()));
      }
    }
    return movements;
  }
}
