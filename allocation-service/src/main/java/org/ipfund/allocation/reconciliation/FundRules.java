package org.ipfund.allocation.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipfund.allocation.reference.FundFacts;

/**
 * What a fund's data say of its notices.
 *
 * @param projectsPerUnit the most fund projects a receiver has in a year (C27)
 * @param equations which ones hold for it; empty for all
 */
public record FundRules(int projectsPerUnit, List<String> equations) {

  /** Without a fund's data every equation holds, and a receiver has one fund project (126号). */
  public static final FundRules STANDARD = new FundRules(1, List.of());

  /** What protects money is no fund's choice. */
  private static final Set<String> ALWAYS = Set.of("C04", "C14", "C22", "C23", "C27");

  public static FundRules of(Optional<FundFacts> fund) {
    return fund.map(
            facts ->
                new FundRules(
                    facts.projectsPerUnit() == null ? Integer.MAX_VALUE : facts.projectsPerUnit(),
                    facts.equations()))
        .orElse(STANDARD);
  }

  boolean asks(Equation equation) {
    return equations.isEmpty()
        || ALWAYS.contains(equation.id())
        || equations.contains(equation.id());
  }

  /**
   * The same for a receiver with so many fund projects that were issued: they stay, also where the
   * fund has allowed fewer since.
   */
  FundRules with(int issued) {
    return new FundRules(Math.max(projectsPerUnit, issued), equations);
  }

  /** Whether a receiver may have so many target tables. */
  boolean allows(int tables) {
    return tables > 0 && tables <= projectsPerUnit;
  }

  /** How many are expected, for who has another number. */
  String expected() {
    if (projectsPerUnit == 1) {
      return "1";
    }
    return projectsPerUnit == Integer.MAX_VALUE ? "≥ 1" : "1…" + projectsPerUnit;
  }
}
