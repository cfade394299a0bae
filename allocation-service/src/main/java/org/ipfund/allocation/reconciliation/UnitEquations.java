package org.ipfund.allocation.reconciliation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Every receiver's amount in the three annexes: C22, C23, its target tables: C27, and what the
 * stage of the notice demands of it: C04.
 */
final class UnitEquations {

  private final Annexes annexes;
  private final Basis basis;
  private final Set<UUID> issued = new HashSet<>();

  UnitEquations(Annexes annexes, Basis basis) {
    this.annexes = annexes;
    this.basis = basis;
    basis.standing().shares().forEach(share -> issued.add(share.tableId()));
  }

  List<Equation> all() {
    List<Receiver> receivers = Receiver.of(annexes, basis);
    return List.of(
        new StageEquation(annexes, basis).of(receivers),
        yuanAndWan(),
        withTables(receivers),
        tableCounts(receivers));
  }

  private Equation yuanAndWan() {
    Map<String, AnnexRow> byRegion = annexes.receivers(annexes.byRegion());
    Map<String, AnnexRow> byUnit = annexes.receivers(annexes.byUnit());
    Map<String, AnnexRow> all = new LinkedHashMap<>(byRegion);
    byUnit.forEach(all::putIfAbsent);
    List<EquationRow> failing = new ArrayList<>();
    all.forEach(
        (key, row) -> differ(row, amount(byRegion.get(key)), amount(byUnit.get(key)), failing));
    return Equation.ofSums(
        NoticeRule.C22, Annex.sum(byRegion.values()), Annex.sum(byUnit.values()), failing);
  }

  private Equation withTables(List<Receiver> receivers) {
    List<EquationRow> failing = new ArrayList<>();
    Money requested = Money.ZERO;
    for (Receiver receiver : receivers) {
      Money asked = allows(receiver) ? receiver.requested().orElse(null) : null;
      requested = requested.plus(asked == null ? Money.ZERO : asked);
      if (!receiver.amount().equals(asked)) {
        failing.add(EquationRow.ofAmounts(receiver.line(), receiver.amount(), asked));
      }
    }
    Money total = annexes.total();
    return Equation.ofSums(NoticeRule.C23, total, requested, failing);
  }

  private Equation tableCounts(List<Receiver> receivers) {
    List<EquationRow> failing =
        receivers.stream()
            .filter(receiver -> !allows(receiver))
            .map(r -> EquationRow.ofTexts(r.line(), r.counted().size(), rules(r).expected()))
            .toList();
    return Equation.ofRows(NoticeRule.C27, receivers.size(), failing);
  }

  private boolean allows(Receiver receiver) {
    return rules(receiver).allows(receiver.counted().size());
  }

  /** What was issued already does not turn against the notice that changes it. */
  private FundRules rules(Receiver receiver) {
    long stands = receiver.counted().stream().filter(table -> issued.contains(table.id())).count();
    return basis.fund().with((int) stands);
  }

  private static void differ(
      AnnexRow receiver, @Nullable Money left, @Nullable Money right, List<EquationRow> failing) {
    boolean bothNothing = isNothing(left) && isNothing(right);
    if (!bothNothing && (left == null || !left.equals(right))) {
      failing.add(EquationRow.ofAmounts(receiver, left, right));
    }
  }

  private static boolean isNothing(@Nullable Money amount) {
    return amount == null || amount.equals(Money.ZERO);
  }

  private static @Nullable Money amount(@Nullable AnnexRow row) {
    return row == null ? null : row.amount();
  }
}
