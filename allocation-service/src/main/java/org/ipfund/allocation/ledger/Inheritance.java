package org.ipfund.allocation.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;

/**
 * What one notice left in a treasury.
 *
 * @param balance what is in the treasury in all
 * @param originId the notice by which the money came
 * @param amount what is left of it, more than zero
 * @param owner the zone whose money it is; null for the treasury's own
 */
record Inheritance(
    UUID accountId,
    int budgetYear,
    Name fund,
    Money balance,
    UUID originId,
    Money amount,
    String owner) {

  /**
   * Together not more than is there: a treasury pays from its balance, so one notice may have been
   * charged with more than it brought while another has more left than there is.
   */
  static List<Inheritance> withinBalances(List<Inheritance> left) {
    Map<UUID, Money> rests = new HashMap<>();
    List<Inheritance> within = new ArrayList<>();
    for (Inheritance each : left) {
      Money rest = rests.getOrDefault(each.accountId(), each.balance());
      Money amount = each.amount().compareTo(rest) > 0 ? rest : each.amount();
      rests.put(each.accountId(), rest.minus(amount));
      if (amount.isPositive()) {
        within.add(each.of(amount));
      }
    }
    return within;
  }

  private Inheritance of(Money part) {
    return new Inheritance(accountId, budgetYear, fund, balance, originId, part, owner);
  }
}
