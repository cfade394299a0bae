package org.ipfund.allocation.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** Decides whether transfers may be booked together; what comes in counts before what goes out. */
final class Balances {

  /** Where an account stands: its balance and how far that may fall. */
  record Standing(Money balance, Money lowest) {

    Money available() {
      return balance.minus(lowest);
    }
  }

  private Balances() {}

  /** The accounts that would fall too far, in the order the transfers name them. */
  static List<Shortage> shortages(Map<UUID, Standing> standings, List<Transfer> transfers) {
    return changes(transfers).entrySet().stream()
        .filter(change -> change.getValue().isNegative())
        .map(
            change ->
                new Shortage(
                    change.getKey(),
                    standings.get(change.getKey()).available(),
                    change.getValue().negated()))
        .filter(shortage -> shortage.asked().compareTo(shortage.available()) > 0)
        .toList();
  }

  private static Map<UUID, Money> changes(List<Transfer> transfers) {
    Map<UUID, Money> changes = new LinkedHashMap<>();
    for (Transfer transfer : transfers) {
      changes.merge(transfer.from(), transfer.amount().negated(), Money::plus);
      changes.merge(transfer.to(), transfer.amount(), Money::plus);
    }
    return changes;
  }
}
