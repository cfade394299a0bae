package org.ipfund.allocation.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;

/**
 * What a region paid of a fund project's money or holds back for payments: so much a final notice
 * cannot take back.
 *
 * @param projectId null for payments from before that was told
 * @param amount yuan
 */
record Spent(String regionCode, UUID projectId, Money amount) {

  /** What regions that have ended spent counts as their successors'. */
  static List<Spent> inherited(List<Spent> spent, Map<String, String> heirs) {
    return spent.stream()
        .map(
            each ->
                new Spent(
                    heirs.getOrDefault(each.regionCode(), each.regionCode()),
                    each.projectId(),
                    each.amount()))
        .toList();
  }

  /** Every line that would be lowered below what is spent of it. */
  static List<Violation> refused(
      List<IssuedAllocation> allocations, List<Spent> spent, Annexes annexes) {
    List<Violation> violations = new ArrayList<>();
    for (IssuedAllocation allocation : allocations) {
      Money gone = of(allocation, spent);
      if (allocation.netChange().isNegative() && allocation.total().compareTo(gone) < 0) {
        violations.add(violation(allocation, gone, annexes));
      }
    }
    return violations;
  }

  private static Money of(IssuedAllocation allocation, List<Spent> spent) {
    return spent.stream()
        .filter(each -> each.regionCode().equals(allocation.regionCode()))
        .filter(each -> Objects.equals(each.projectId(), allocation.table().projectId()))
        .map(Spent::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Violation violation(IssuedAllocation allocation, Money gone, Annexes annexes) {
    AnnexRow row = annexes.receivers(annexes.byRegion()).get(allocation.receiver());
    Money had = allocation.total().minus(allocation.netChange());
    Text message =
        Text.of(
            "%1$s（%2$s）已下达 %3$s 元，其中已支付或待支付 %4$s 元；本次调减 %5$s 元，可退回的仅 %6$s 元",
            "%1$s (%2$s) has %3$s yuan and has paid or holds for payments %4$s of it; %5$s would be"
                + " taken back, %6$s can be",
            annexes.region(row).name(),
            row.regionCode(),
            had,
            gone,
            allocation.netChange().negated(),
            had.minus(gone));
    return new Violation(row.pointer(), "balance", message, least(gone));
  }

  /** What is left can be given back. */
  static Text least(Money gone) {
    return Text.of(
        "全年金额不得低于 %1$s 元，其余可以退回；或先办理退款（POST /v1/disbursements/{id}/refund）",
        "state %1$s yuan for the year at least, the rest can be given back; or have money refunded"
            + " first (POST /v1/disbursements/{id}/refund)",
        gone);
  }
}
