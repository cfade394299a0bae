package org.ipfund.submission.consolidation;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.submission.reference.Admission;
import org.ipfund.submission.reference.Unit;

/** The city bureau that consolidates, and the region it answers for. */
record City(Unit bureau) {

  private static final Wording WORDS = Wording.of(City.class);

  private static final String KIND = "CITY_BUREAU";

  /**
   * The city of an admission.
   *
   * @throws ProblemException 422 when the round is unknown or the unit is no city bureau
   */
  static City of(Admission admission) {
    List<Violation> violations = new ArrayList<>();
    if (admission.round() == null) {
      violations.add(WORDS.violation("/roundId", "round-known"));
    }
    if (admission.unit() == null) {
      violations.add(WORDS.violation("/unitId", "unit-known"));
    } else if (!KIND.equals(admission.unit().kind())) {
      violations.add(WORDS.violation("/unitId", "consolidation-city"));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    return new City(admission.unit());
  }

  String regionCode() {
    return bureau.regionCode();
  }

  String scope() {
    return bureau.scope();
  }
}
