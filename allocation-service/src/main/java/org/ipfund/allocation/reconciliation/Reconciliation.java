package org.ipfund.allocation.reconciliation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the annexes of a notice agree with themselves, with each other and with the approved
 * target tables; a notice is issued only when every equation holds.
 */
public record Reconciliation(boolean balanced, List<Equation> equationResults) {

  public static Reconciliation of(Annexes annexes, Basis basis) {
    List<Equation> equations =
        Stream.of(
                new RowEquations(annexes, basis.codes(), basis.projectNamePattern()).all(),
                new TotalEquations(annexes).all(),
                new CityEquations(annexes).all(),
                new UnitEquations(annexes, basis).all())
            .flatMap(List::stream)
            .filter(basis.fund()::asks)
            .sorted(Comparator.comparing(Equation::id))
            .toList();
    return new Reconciliation(equations.stream().allMatch(Equation::holds), equations);
  }
}
