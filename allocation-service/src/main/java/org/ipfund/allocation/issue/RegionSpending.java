package org.ipfund.allocation.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipfund.allocation.reconciliation.AnnexRow;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;

/**
 * What a region paid of a fund project's money or holds back for payments: so much a final notice
 * cannot take back.
 *
 * @param projectId null for payments from before that was told
 * @param amount yuan
 */
record RegionSpending(String regionCode, UUID projectId, Money amount) {

  private static final Wording WORDS = Wording.of(RegionSpending.class);

  /** What regions that have ended spent counts as their successors'. */
  static List<RegionSpending> inherited(List<RegionSpending> spent, Map<String, String> heirs) {
    return spent.stream()
        .map(
            each ->
                new RegionSpending(
                    heirs.getOrDefault(each.regionCode(), each.regionCode()),
                    each.projectId(),
                    each.amount()))
        .toList();
  }

  /** Every line that would be lowered below what is spent of it. */
  static List<Violation> refused(
      List<IssuedAllocation> allocations, List<RegionSpending> spent, Annexes annexes) {
    List<Violation> violations = new ArrayList<>();
    for (IssuedAllocation allocation : allocations) {
      Money gone = of(allocation.regionCode(), allocation.table().projectId(), spent);
      if (allocation.netChange().isNegative() && allocation.total().compareTo(gone) < 0) {
        violations.add(violation(allocation, gone.plus(allocation.kept()), annexes));
      }
    }
    return violations;
  }

  /** Yuan of a region's money for a fund project. */
  static Money of(String region, UUID project, List<RegionSpending> spent) {
    return spent.stream()
        .filter(each -> each.regionCode().equals(region))
        .filter(each -> Objects.equals(each.projectId(), project))
        .map(RegionSpending::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Violation violation(IssuedAllocation allocation, Money gone, Annexes annexes) {
    AnnexRow row = annexes.receivers(annexes.byRegion()).get(allocation.receiver());
    Money had = allocation.total().plus(allocation.kept()).minus(allocation.netChange());
    return WORDS.violation(
        row.pointer(),
        "balance",
        annexes.region(row).name(),
        row.regionCode(),
        had,
        gone,
        allocation.netChange().negated(),
        had.minus(gone));
  }

  /** What is left can be given back. */
  static Text least(Money gone) {
    return WORDS.text("balance.least", gone);
  }
}
