package org.ipfund.submission.reference;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.value.Name;

/**
 * What was undertaken in the years that obligations ask for.
 *
 * @param years those of which this service had a round: of others it knows nothing
 */
public record Undertaken(Set<Integer> years, List<Past> past) {

  static final Undertaken NOTHING = new Undertaken(Set.of(), List.of());

  /**
   * A sub-project of a year.
   *
   * @param nameKey normal form of its name
   * @param scope the path of its region
   */
  public record Past(int budgetYear, String nameKey, UUID unitId, String scope) {}

  /** A bureau undertook what any unit of its region did. */
  Meant of(AwardHistory asked, Unit unit) {
    if (!years.contains(asked.budgetYear())) {
      return Meant.UNKNOWN;
    }
    String name = Name.key(asked.projectName());
    boolean had =
        past.stream()
            .filter(each -> each.budgetYear() == asked.budgetYear())
            .filter(each -> each.nameKey().equals(name))
            .anyMatch(each -> isOf(each, unit));
    return Meant.of(had == asked.had());
  }

  private static boolean isOf(Past project, Unit unit) {
    return unit.isBureau()
        ? project.scope().startsWith(unit.scope())
        : project.unitId().equals(unit.id());
  }
}
