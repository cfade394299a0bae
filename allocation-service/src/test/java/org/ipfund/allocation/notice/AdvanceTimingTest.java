package org.ipfund.allocation.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.reconciliation.FundCodes;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An advance is issued before its budget year begins, later only as imported history (C04). */
class AdvanceTimingTest {

  private static NoticeFacts notice(NoticeStage stage, LocalDate printedOn, boolean imported) {
    return new NoticeFacts(
        UUID.randomUUID(),
        "粤财工〔2023〕126号",
        "通知",
        2024,
        stage,
        UUID.randomUUID(),
        printedOn,
        Disclosure.ON_REQUEST,
        new FundCodes("2011409", "W 无"),
        null,
        "专项资金",
        imported,
        NoticeStatus.DRAFT,
        null,
        null,
        null,
        0,
        "/440000/",
        List.of(),
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "ADVANCE, 2023-12-28, false, 2023-12-28, ",
    "ADVANCE, 2023-12-28, false, 2023-12-31, ",
    "ADVANCE, 2023-12-28, false, 2024-01-01, /stage",
    "ADVANCE, 2023-12-28, true, 2024-03-01, ",
    "ADVANCE, 2023-12-28, true, 2023-12-28, ",
    "ADVANCE, 2024-01-01, true, 2024-03-01, /printedOn",
    "FINAL, 2024-03-01, false, 2024-03-01, "
  })
  @Rule("C04")
  void check_onADay_refusesALateAdvance(
      NoticeStage stage, LocalDate printed, boolean imported, LocalDate today, String pointer) {
    assertEquals(
        pointer,
        AdvanceTiming.check(notice(stage, printed, imported), today)
            .map(Violation::pointer)
            .orElse(null));
  }
}
