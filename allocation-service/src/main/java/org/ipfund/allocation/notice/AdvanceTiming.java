package org.ipfund.allocation.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/**
 * C04: an advance is issued before its budget year begins; later only as history, of a document
 * that was printed before.
 */
final class AdvanceTiming {

  private static final Text FINAL_INSTEAD =
      new Text(
          "请改为正式下达（FINAL）；补录此前已印发的文件请填写 importedHistory=true",
          "make it a final notice (FINAL); a document that was printed before is entered with"
              + " importedHistory=true");
  private static final Text CORRECT =
      new Text(
          "请更正印发日期，或改为正式下达（FINAL）",
          "correct the day of printing, or make it a final notice (FINAL)");

  private AdvanceTiming() {}

  /** What refuses to issue the notice on this day. */
  static Optional<Violation> check(Notice notice, LocalDate today) {
    LocalDate opening = LocalDate.of(notice.budgetYear(), 1, 1);
    if (notice.stage() == NoticeStage.FINAL) {
      return Optional.empty();
    }
    if (notice.importedHistory()) {
      return notice.printedOn().isBefore(opening)
          ? Optional.empty()
          : Optional.of(violation("/printedOn", printedLate(opening), CORRECT));
    }
    return today.isBefore(opening)
        ? Optional.empty()
        : Optional.of(violation("/stage", tooLate(opening), FINAL_INSTEAD));
  }

  /** Whether it is issued so late that it counts as history only. */
  static boolean isHistory(Notice notice, LocalDate issuedOn) {
    return notice.stage() == NoticeStage.ADVANCE
        && notice.importedHistory()
        && !issuedOn.isBefore(LocalDate.of(notice.budgetYear(), 1, 1));
  }

  private static Text tooLate(LocalDate opening) {
    return Text.of(
        "提前下达应在预算年度开始前办理，%1$s 起不能再提前下达",
        "an advance is issued before its budget year begins; from %1$s on it is not", opening);
  }

  private static Text printedLate(LocalDate opening) {
    return Text.of(
        "补录的提前下达通知应印发于 %1$s 之前", "an advance of the past was printed before %1$s", opening);
  }

  private static Violation violation(String pointer, Text message, Text remedy) {
    return new Violation(pointer, NoticeRule.C04.name(), message, remedy);
  }
}
