package org.ipfund.allocation.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * What each receiver has by the notices of a year and fund that were issued so far: the sum of what
 * they posted.
 */
record Standing(List<Share> shares) {

  static final Standing NOTHING = new Standing(List.of());

  /**
   * What a receiver has for one fund project.
   *
   * @param receiver whose line it is, as {@link Annexes#receiver} tells it
   * @param tableId the fund project's target table; null where an old notice knew none
   * @param amount yuan
   */
  record Share(String receiver, UUID tableId, Money amount) {}

  /** What regions that have ended received counts as their successors'. */
  Standing inherited(Map<String, String> heirs) {
    List<Share> inherited = new ArrayList<>();
    for (Share share : shares) {
      String heir = heirs.getOrDefault(share.receiver(), share.receiver());
      inherited.add(new Share(heir, share.tableId(), share.amount()));
    }
    return new Standing(List.copyOf(inherited));
  }

  /** Yuan by receiver; who has given everything back is not among them. */
  Map<String, Money> byReceiver() {
    Map<String, Money> sums = new LinkedHashMap<>();
    shares.forEach(share -> sums.merge(share.receiver(), share.amount(), Money::plus));
    sums.values().removeIf(Money.ZERO::equals);
    return sums;
  }

  Money of(String receiver) {
    return sum(shares.stream().filter(share -> share.receiver().equals(receiver)).toList());
  }

  /** What the receiver has for this table's fund project. */
  Money of(String receiver, UUID tableId) {
    return sum(
        shares.stream()
            .filter(share -> share.receiver().equals(receiver) && tableId.equals(share.tableId()))
            .toList());
  }

  /** What all have for this table's fund project. */
  Money ofTable(UUID tableId) {
    return sum(shares.stream().filter(share -> tableId.equals(share.tableId())).toList());
  }

  private static Money sum(List<Share> shares) {
    return shares.stream().map(Share::amount).reduce(Money.ZERO, Money::plus);
  }
}
