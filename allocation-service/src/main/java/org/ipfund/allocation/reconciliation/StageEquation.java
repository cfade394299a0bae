package org.ipfund.allocation.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * C04: an advance issues each target table once and never nothing; a final notice names everybody
 * who has money by the notices before it, with 0.00 where that ends or has ended, and nobody else
 * with 0.00.
 */
final class StageEquation {

  private final Annexes annexes;
  private final Basis basis;

  StageEquation(Annexes annexes, Basis basis) {
    this.annexes = annexes;
    this.basis = basis;
  }

  Equation of(List<Receiver> receivers) {
    Map<String, AnnexRow> lines = annexes.receivers(annexes.byRegion());
    List<EquationRow> failing =
        basis.stage() == NoticeStage.ADVANCE ? advance(receivers, lines) : last(lines);
    return Equation.ofRows(
        NoticeRule.C04, Math.max(receivers.size(), failing.size()), List.copyOf(failing));
  }

  private List<EquationRow> advance(List<Receiver> receivers, Map<String, AnnexRow> lines) {
    List<EquationRow> failing = new ArrayList<>();
    for (Receiver receiver : receivers) {
      basis
          .tables()
          .issuedBefore(receiver.tables())
          .ifPresent(number -> failing.add(EquationRow.ofTexts(receiver.line(), number, null)));
    }
    lines.values().stream()
        .filter(line -> !line.amount().isPositive())
        .forEach(line -> failing.add(EquationRow.ofTexts(line, line.amount(), null)));
    return failing;
  }

  private List<EquationRow> last(Map<String, AnnexRow> lines) {
    List<EquationRow> failing = new ArrayList<>();
    basis
        .standing()
        .named()
        .forEach(
            (receiver, amount) -> {
              if (!lines.containsKey(receiver)) {
                failing.add(annexes.leftOut(receiver, amount));
              }
            });
    lines.forEach(
        (receiver, line) -> {
          if (!line.amount().isPositive() && !basis.standing().knows(receiver)) {
            failing.add(EquationRow.ofTexts(line, line.amount(), null));
          }
        });
    return failing;
  }
}
