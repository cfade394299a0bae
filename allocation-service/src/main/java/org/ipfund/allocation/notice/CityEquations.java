package org.ipfund.allocation.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipfund.allocation.inbound.RegionFacts;
import org.ipfund.platform.value.Money;

/**
 * City subtotals: annex 1 leaves province-managed counties out (C20), annex 2 takes them in (C21).
 */
final class CityEquations {

  private final Annexes annexes;

  CityEquations(Annexes annexes) {
    this.annexes = annexes;
  }

  List<Equation> all() {
    Annex byRegion = annexes.byRegion();
    Annex byUnit = annexes.byUnit();
    Map<String, Money> withoutCounties = Annex.sums(annexes.allocations(false), annexes::city);
    Map<String, Money> units = Annex.sums(byUnit.allocations(), annexes::city);
    Map<String, Money> withCounties = Annex.sums(byRegion.allocations(), annexes::city);
    return List.of(
        equation(NoticeRule.C20, byRegion, List.of(withoutCounties)),
        equation(NoticeRule.C21, byUnit, List.of(units, withCounties)));
  }

  /** Every city's printed subtotal against each way of summing its rows. */
  private Equation equation(NoticeRule rule, Annex annex, List<Map<String, Money>> sums) {
    List<AnnexRow> subtotals = annex.of(RowKind.CITY_SUBTOTAL);
    List<EquationRow> failing = new ArrayList<>();
    for (Map<String, Money> byCity : sums) {
      failing.addAll(wrong(subtotals, byCity));
      failing.addAll(missing(annex, subtotals, byCity));
    }
    Money right = sums.get(0).values().stream().reduce(Money.ZERO, Money::plus);
    return Equation.ofSums(rule, Annex.sum(subtotals), right, failing);
  }

  private static List<EquationRow> wrong(List<AnnexRow> subtotals, Map<String, Money> byCity) {
    return subtotals.stream()
        .filter(row -> !row.amount().equals(byCity.get(row.regionCode())))
        .map(row -> EquationRow.ofAmounts(row, row.amount(), byCity.get(row.regionCode())))
        .toList();
  }

  private List<EquationRow> missing(
      Annex annex, List<AnnexRow> subtotals, Map<String, Money> byCity) {
    Set<String> without = new LinkedHashSet<>(byCity.keySet());
    subtotals.forEach(row -> without.remove(row.regionCode()));
    return without.stream()
        .map(
            city ->
                EquationRow.ofAmounts(
                    "/annex%d/rows".formatted(annex.number()),
                    city,
                    name(city),
                    null,
                    byCity.get(city)))
        .toList();
  }

  private String name(String city) {
    RegionFacts known = annexes.regions().get(city);
    return known == null ? city : known.name();
  }
}
