package org.ipfund.allocation.reconciliation;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.value.Money;

/** The printed totals of both annexes against what they sum up: C17, C18, C19, C24. */
final class TotalEquations {

  private static final String TOTAL = "合计";

  /** As annex 1 prints them. */
  private static final List<String> GROUPS = List.of("各市合计", "各直管县合计");

  private final Annexes annexes;

  TotalEquations(Annexes annexes) {
    this.annexes = annexes;
  }

  List<Equation> all() {
    Annex first = annexes.byRegion();
    Annex second = annexes.byUnit();
    List<AnnexRow> groups = first.of(RowKind.GROUP_TOTAL);
    Money cities = Annex.sum(first.of(RowKind.CITY_SUBTOTAL));
    Money counties = Annex.sum(annexes.allocations(true));
    return List.of(
        total(NoticeRule.C17, first, List.of(Annex.sum(groups))),
        group(NoticeRule.C18, groups, 0, cities),
        group(NoticeRule.C19, groups, 1, counties),
        total(
            NoticeRule.C24,
            second,
            List.of(Annex.sum(second.of(RowKind.CITY_SUBTOTAL)), Annex.sum(second.allocations()))));
  }

  /** The annex's one total against every sum that it must equal. */
  private static Equation total(NoticeRule rule, Annex annex, List<Money> sums) {
    List<AnnexRow> totals = annex.of(RowKind.TOTAL);
    Money last = sums.get(sums.size() - 1);
    if (totals.size() != 1) {
      String pointer = "/annex%d/rows".formatted(annex.number());
      Money printed = totals.isEmpty() ? null : Annex.sum(totals);
      EquationRow row = EquationRow.ofAmounts(pointer, null, TOTAL, printed, last);
      return Equation.ofSums(rule, Annex.sum(totals), last, List.of(row));
    }
    AnnexRow printed = totals.get(0);
    List<EquationRow> failing = new ArrayList<>();
    for (Money sum : sums) {
      if (!printed.amount().equals(sum)) {
        failing.add(EquationRow.ofAmounts(printed, printed.amount(), sum));
      }
    }
    return Equation.ofSums(rule, printed.amount(), last, failing);
  }

  /** The first group total is the cities', the second the counties'; a missing one counts zero. */
  private static Equation group(NoticeRule rule, List<AnnexRow> groups, int place, Money sum) {
    if (place >= groups.size()) {
      String pointer = "/annex%d/rows".formatted(Annexes.BY_REGION);
      List<EquationRow> missing =
          sum.equals(Money.ZERO)
              ? List.of()
              : List.of(EquationRow.ofAmounts(pointer, null, GROUPS.get(place), null, sum));
      return Equation.ofSums(rule, Money.ZERO, sum, missing);
    }
    AnnexRow printed = groups.get(place);
    List<EquationRow> failing =
        printed.amount().equals(sum)
            ? List.of()
            : List.of(EquationRow.ofAmounts(printed, printed.amount(), sum));
    return Equation.ofSums(rule, printed.amount(), sum, failing);
  }
}
