package org.ipfund.catalog.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What must hold before a region ends. */
final class RegionClosureRules {

  private static final Wording WORDS = Wording.of(RegionClosureRules.class);

  private RegionClosureRules() {}

  /**
   * @param successor null when there is none
   * @param below codes of the regions that lie in it or receive from it and have not ended
   */
  static List<Violation> check(
      Region region,
      Region successor,
      List<String> below,
      RegionClosureRequest closure,
      LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    RegionFacts facts = region.facts();
    if (facts.level() == RegionLevel.PROVINCE) {
      violations.add(WORDS.violation("", "region-closure"));
    }
    if (closure.successor().equals(facts.code()) || successor != null && lies(successor, region)) {
      violations.add(WORDS.violation("/successor", "region-closure.itself"));
    } else if (successor == null || hasEnded(successor, today)) {
      violations.add(WORDS.violation("/successor", "region-closure.no-successor"));
    }
    if (closure.validTo().isBefore(facts.validFrom()) || closure.validTo().isAfter(today)) {
      violations.add(period(facts.validFrom(), today));
    }
    if (!below.isEmpty()) {
      violations.add(inhabited(below));
    }
    return violations;
  }

  private static boolean lies(Region one, Region other) {
    return (one.path() + "/").startsWith(other.path() + "/");
  }

  private static boolean hasEnded(Region region, LocalDate today) {
    LocalDate validTo = region.facts().validTo();
    return region.successor() != null || validTo != null && !today.isBefore(validTo);
  }

  private static Violation period(LocalDate from, LocalDate today) {
    return WORDS.violation("/validTo", "region-closure.period", from, today);
  }

  private static Violation inhabited(List<String> below) {
    return WORDS.violation("", "region-closure.inhabited", String.join(", ", below));
  }
}
