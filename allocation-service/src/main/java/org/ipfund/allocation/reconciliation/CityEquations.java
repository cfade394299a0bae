package org.ipfund.allocation.reconciliation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipfund.allocation.reference.RegionFacts;
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

  /**
   * Every city's printed subtotal against each way of summing its rows; a city is told once, with
   * the sum of its rows in the same annex where that is another already.
   */
  private Equation equation(NoticeRule rule, Annex annex, List<Map<String, Money>> sums) {
    List<AnnexRow> subtotals = annex.of(RowKind.CITY_SUBTOTAL);
    Map<String, EquationRow> failing = new LinkedHashMap<>();
    for (Map<String, Money> byCity : sums) {
      Stream.of(wrong(subtotals, byCity), missing(annex, subtotals, byCity))
          .flatMap(List::stream)
          .forEach(row -> failing.putIfAbsent(row.pointer() + row.regionCode(), row));
    }
    Money right = sums.get(0).values().stream().reduce(Money.ZERO, Money::plus);
    return Equation.ofSums(rule, Annex.sum(subtotals), right, List.copyOf(failing.values()));
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
