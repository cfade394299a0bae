package org.ipfund.performance.supervision;

import java.time.LocalDate;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.jspecify.annotations.Nullable;

/** What a finding must be when it is opened, and who may do what with it (SB-080). Pure. */
final class SupervisionRules {

  private static final Wording WORDS = Wording.of(SupervisionRules.class);

  private SupervisionRules() {}

  static List<Violation> faults(@Nullable LocalDate answerBy, LocalDate today) {
    return answerBy != null && answerBy.isBefore(today)
        ? List.of(WORDS.violation("/answerBy", "SB-017.day"))
        : List.of();
  }

  /** Not answered, and the day until which it was to be is over. */
  static boolean isOverdue(
      SupervisionStatus status, @Nullable LocalDate answerBy, LocalDate today) {
    return status == SupervisionStatus.OPEN && answerBy != null && today.isAfter(answerBy);
  }

  /** What may be done with a finding in this state, by its body or by the office. */
  static List<SupervisionAction> fitting(SupervisionStatus status, boolean own, boolean office) {
    return switch (status) {
      case OPEN -> own ? List.of(SupervisionAction.ANSWER) : List.of();
      case ANSWERED ->
          office ? List.of(SupervisionAction.ACCEPT, SupervisionAction.REJECT) : List.of();
      case ACCEPTED -> List.of();
    };
  }
}
