package org.ipfund.submission.subproject;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;

/** What must hold of a sub-project that a city establishes within what it received (N23-56). */
public final class SubProjectRules {

  private static final Wording WORDS = Wording.of(SubProjectRules.class);

  private static final String RULE = "N23-56";

  private SubProjectRules() {}

  /**
   * @param position what the fund project has by all notices
   * @param unitKnown whether the undertaking unit is one the caller sees
   */
  public static List<Violation> check(
      SubProjectRequest request, Money position, List<SubProject> all, boolean unitKnown) {
    List<Violation> faults = new ArrayList<>();
    Money left = CityShare.most(position, all).orElseThrow().minus(CityShare.decided(all));
    if (!request.amount().isPositive()) {
      faults.add(WORDS.violation("/amount", "N23-56"));
    } else if (request.amount().compareTo(left) > 0) {
      faults.add(WORDS.violation("/amount", "N23-56.beyond", left));
    }
    if (!unitKnown) {
      faults.add(WORDS.violation("/unitId", "unit-known"));
    }
    return faults;
  }
}
