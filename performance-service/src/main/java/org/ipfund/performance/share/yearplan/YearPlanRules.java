package org.ipfund.performance.share.yearplan;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What a body's plan of a year must be (SB-010, SB-086), all faults at once. Pure. */
final class YearPlanRules {

  private static final Wording WORDS = Wording.of(YearPlanRules.class);

  private YearPlanRules() {}

  /** What refuses a draft. */
  static List<Violation> faults(YearPlanRequest plan, YearPlanOwner owner) {
    List<Violation> faults = new ArrayList<>();
    if (!owner.takesPart()) {
      faults.add(WORDS.violation("/bodyId", "SB-086"));
    }
    if (plan.year() < owner.firstYear() || plan.year() > owner.lastYear()) {
      faults.add(WORDS.violation("/year", "SB-086.year", owner.firstYear(), owner.lastYear()));
    }
    if (!plan.postInCharge().isBlank() && !PostNames.isPost(plan.postInCharge())) {
      faults.add(WORDS.violation("/postInCharge", "SB-009", plan.postInCharge()));
    }
    if (!plan.office().isBlank() && !PostNames.isOffice(plan.office())) {
      faults.add(WORDS.violation("/office", "SB-087", plan.office()));
    }
    return faults;
  }

  /** What refuses filing: something of it is not there. */
  static List<Violation> missing(BodyYearPlan plan) {
    List<Violation> faults = new ArrayList<>();
    if (plan.progressPlan().isBlank()) {
      faults.add(WORDS.violation("/progressPlan", "SB-010.progress"));
    }
    if (plan.safeguards().isBlank()) {
      faults.add(WORDS.violation("/safeguards", "SB-010.safeguards"));
    }
    if (plan.policies().isBlank()) {
      faults.add(WORDS.violation("/policies", "SB-010.policies"));
    }
    if (plan.postInCharge().isBlank()) {
      faults.add(WORDS.violation("/postInCharge", "SB-009.missing"));
    }
    if (plan.office().isBlank()) {
      faults.add(WORDS.violation("/office", "SB-087.missing"));
    }
    return faults;
  }
}
