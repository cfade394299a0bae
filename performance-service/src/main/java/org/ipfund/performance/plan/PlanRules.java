package org.ipfund.performance.plan;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.jspecify.annotations.Nullable;

/** What the head of a document must say when it is saved; all faults at once. Pure. */
final class PlanRules {

  private static final Wording WORDS = Wording.of(PlanRules.class);

  private PlanRules() {}

  /**
   * @param source the document it is derived from, or null when it names none or none is known
   */
  static List<Violation> faults(PlanHead head, @Nullable PlanSource source) {
    List<Violation> faults = new ArrayList<>();
    if (head.disclosure() == null) {
      faults.add(WORDS.violation("/disclosure", "SB-072"));
    }
    if (head.periodEnd().isBefore(head.periodStart())) {
      faults.add(WORDS.violation("/periodEnd", "plan-period"));
    }
    if (head.kind() == PlanKind.WORK_PROGRAMME
        && head.periodStart().getYear() != head.periodEnd().getYear()) {
      faults.add(WORDS.violation("/periodEnd", "SB-074.year"));
    }
    if (head.derivedFromId() != null) {
      derived(head, source, faults);
    }
    return faults;
  }

  /**
   * A yearly document is derived from a longer plan that is published and holds its year; others of
   * the plan may be carried out meanwhile (SB-076).
   */
  private static void derived(PlanHead head, @Nullable PlanSource source, List<Violation> faults) {
    if (source == null || source.kind() != PlanKind.PLAN || source.status() == PlanStatus.DRAFT) {
      faults.add(WORDS.violation("/derivedFromId", "SB-085", head.derivedFromId()));
    } else if (head.periodStart().isBefore(source.periodStart())
        || head.periodEnd().isAfter(source.periodEnd())) {
      faults.add(
          WORDS.violation(
              "/derivedFromId", "SB-085.period", source.periodStart(), source.periodEnd()));
    }
  }
}
