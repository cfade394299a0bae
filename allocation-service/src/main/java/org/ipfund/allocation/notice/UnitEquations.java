package org.ipfund.allocation.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipfund.allocation.inbound.TableFacts;
import org.ipfund.platform.value.Money;

/**
 * Every receiver's amount in the three annexes: C22, C23, its one target table: C27, which no other
 * notice issued: C04.
 */
final class UnitEquations {

  private final Annexes annexes;
  private final TargetTables tables;

  UnitEquations(Annexes annexes, TargetTables tables) {
    this.annexes = annexes;
    this.tables = tables;
  }

  List<Equation> all() {
    Map<String, AnnexRow> byRegion = annexes.byRegion().allocationsByRegion();
    Map<String, AnnexRow> byUnit = annexes.byUnit().allocationsByRegion();
    Map<String, AnnexRow> receivers = new LinkedHashMap<>(byRegion);
    byUnit.forEach(receivers::putIfAbsent);
    List<EquationRow> yuanAndWan = new ArrayList<>();
    List<EquationRow> withTables = new ArrayList<>();
    List<EquationRow> tableCounts = new ArrayList<>();
    List<EquationRow> issuedBefore = new ArrayList<>();
    Money requested = Money.ZERO;
    for (AnnexRow receiver : receivers.values()) {
      Money first = amount(byRegion.get(receiver.regionCode()));
      Money second = amount(byUnit.get(receiver.regionCode()));
      List<TableFacts> own = tables.of(receiver.regionCode());
      Money third = own.size() == 1 ? own.get(0).requestedAmount() : null;
      requested = requested.plus(Objects.requireNonNullElse(third, Money.ZERO));
      differ(receiver, first, second, yuanAndWan);
      differ(receiver, first == null ? second : first, third, withTables);
      if (own.size() != 1) {
        tableCounts.add(EquationRow.ofTexts(receiver, 1, own.size()));
      }
      tables
          .issuedBefore(receiver.regionCode())
          .ifPresent(number -> issuedBefore.add(EquationRow.ofTexts(receiver, number, null)));
    }
    Money total = Annex.sum(byRegion.values());
    return List.of(
        Equation.ofRows(NoticeRule.C04, receivers.size(), issuedBefore),
        Equation.ofSums(NoticeRule.C22, total, Annex.sum(byUnit.values()), yuanAndWan),
        Equation.ofSums(NoticeRule.C23, total, requested, withTables),
        Equation.ofRows(NoticeRule.C27, receivers.size(), tableCounts));
  }

  private static void differ(
      AnnexRow receiver, Money left, Money right, List<EquationRow> failing) {
    if (!Objects.equals(left, right)) {
      failing.add(EquationRow.ofAmounts(receiver, left, right));
    }
  }

  private static Money amount(AnnexRow row) {
    return row == null ? null : row.amount();
  }
}
