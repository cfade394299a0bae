package org.ipfund.allocation.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/**
 * C04: an advance is issued before its budget year begins; later only as history, of a document
 * that was printed before.
 */
public final class AdvanceTiming {

  private static final Wording WORDS = Wording.of(AdvanceTiming.class);

  private AdvanceTiming() {}

  /** What refuses to issue the notice on this day. */
  public static Optional<Violation> check(NoticeFacts notice, LocalDate today) {
    LocalDate opening = LocalDate.of(notice.budgetYear(), 1, 1);
    if (notice.stage() == NoticeStage.FINAL) {
      return Optional.empty();
    }
    if (notice.importedHistory()) {
      return notice.printedOn().isBefore(opening)
          ? Optional.empty()
          : Optional.of(WORDS.violation("/printedOn", "C04", opening));
    }
    return today.isBefore(opening)
        ? Optional.empty()
        : Optional.of(WORDS.violation("/stage", "C04.too-late", opening));
  }

  /** Whether it is issued so late that it counts as history only. */
  static boolean isHistory(NoticeFacts notice, LocalDate issuedOn) {
    return notice.stage() == NoticeStage.ADVANCE
        && notice.importedHistory()
        && !issuedOn.isBefore(LocalDate.of(notice.budgetYear(), 1, 1));
  }
}
