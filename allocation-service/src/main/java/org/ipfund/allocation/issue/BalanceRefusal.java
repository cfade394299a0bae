package org.ipfund.allocation.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.allocation.ledger.Shortage;
import org.ipfund.allocation.reconciliation.AnnexRow;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.allocation.reconciliation.ReceiverKey;
import org.ipfund.allocation.reconciliation.ReceiverPositions;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;

/**
 * Words why the money does not suffice: the year's appropriation, or what a region has not spent.
 */
final class BalanceRefusal {

  private static final Wording WORDS = Wording.of(BalanceRefusal.class);

  private final Annexes annexes;
  private final ReceiverPositions standing;
  private final UUID source;
  private final Map<String, UUID> treasuries;

  /**
   * @param treasuries the accounts by the region they belong to
   */
  BalanceRefusal(
      Annexes annexes, ReceiverPositions standing, UUID source, Map<String, UUID> treasuries) {
    this.annexes = annexes;
    this.standing = standing;
    this.source = source;
    this.treasuries = treasuries;
  }

  List<Violation> of(List<Shortage> shortages) {
    return shortages.stream()
        .map(shortage -> shortage.accountId().equals(source) ? ceiling(shortage) : spent(shortage))
        .toList();
  }

  private static Violation ceiling(Shortage shortage) {
    return WORDS.violation("/annex1", "appropriation", shortage.available(), shortage.asked());
  }

  /** What is paid, or held back for a payment, is not given back. */
  private Violation spent(Shortage shortage) {
    String region =
        treasuries.entrySet().stream()
            .filter(treasury -> treasury.getValue().equals(shortage.accountId()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    Money had = had(region);
    Money spent = had.minus(shortage.available());
    return new Violation(
        pointer(region),
        "balance",
        WORDS.text(
            "balance.returned",
            name(region),
            region,
            had,
            spent,
            shortage.asked(),
            shortage.available()),
        RegionSpending.least(spent));
  }

  /** What all have whose money lies in the region's treasury. */
  private Money had(String region) {
    return standing.byReceiver().entrySet().stream()
        .filter(each -> liesIn(ReceiverKey.region(each.getKey()), region))
        .map(Map.Entry::getValue)
        .reduce(Money.ZERO, Money::plus);
  }

  private boolean liesIn(String code, String region) {
    RegionFacts known = annexes.regions().get(code);
    return known == null ? code.equals(region) : known.treasury().equals(region);
  }

  private String name(String region) {
    return Optional.ofNullable(annexes.regions().get(region)).map(RegionFacts::name).orElse(region);
  }

  /** The first line of the region, which was lowered. */
  private String pointer(String region) {
    return annexes.byRegion().allocations().stream()
        .filter(row -> annexes.region(row).treasury().equals(region))
        .filter(row -> row.amount().compareTo(standing.of(annexes.receiver(row))) < 0)
        .map(AnnexRow::pointer)
        .findFirst()
        .orElse("/annex1");
  }
}
