package org.ipfund.submission.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Text;
import org.ipfund.submission.reference.Admission;
import org.ipfund.submission.reference.Round;
import org.ipfund.submission.reference.Unit;

/** Words why a unit may not file. */
final class AdmissionRules {

  private static final Wording WORDS = Wording.of(AdmissionRules.class);

  private static final Text NAME_ONE = WORDS.text("name-one");

  private static final Text ANSWER_ANOTHER = WORDS.text("answer-another");
  private static final Text ASK_FOR_MORE = WORDS.text("ask-for-more");

  private AdmissionRules() {}

  static List<Violation> unknown(Admission admission) {
    List<Violation> violations = new ArrayList<>();
    if (admission.round() == null) {
      violations.add(WORDS.violation("/roundId", "round-known"));
    } else if (admission.form() == null) {
      violations.add(WORDS.violation("/formCode", "form-known"));
    }
    if (admission.unit() == null) {
      violations.add(WORDS.violation("/unitId", "unit-known"));
    }
    return violations;
  }

  /** No demand is filed from a region that has ended; its units are its successor's. */
  static Optional<Violation> ended(Admission admission) {
    return Optional.ofNullable(admission.unit())
        .map(Unit::ended)
        .map(
            ended ->
                new Violation(
                    "/unitId",
                    "region-ended",
                    ended.message(),
                    ended.successor() == null ? NAME_ONE : handedOver(ended.successor())));
  }

  private static Text handedOver(String successor) {
    return WORDS.text("handed-over", successor);
  }

  /**
   * @param end until when the unit had time, its extension and returns included
   */
  static Violation tooLate(Round round, Instant end) {
    return new Violation(
        "",
        round.deadlineRule(),
        WORDS.text("too-late", end.atZone(BusinessClock.ZONE).toOffsetDateTime()),
        round.history() ? ANSWER_ANOTHER : ASK_FOR_MORE);
  }

  static Violation tooEarly(Round round) {
    return WORDS.violation(
        "", "round-opening", LocalDate.ofInstant(round.opensAt(), BusinessClock.ZONE));
  }

  /**
   * @param end until when the unit had time
   * @param provincial whether the province decides on it, not a city
   */
  static Violation notTakenBack(Instant end, boolean provincial) {
    return WORDS.violation(
        "",
        provincial ? "demand-withdrawal.provincial" : "demand-withdrawal",
        end.atZone(BusinessClock.ZONE).toOffsetDateTime());
  }
}
