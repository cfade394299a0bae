package org.ipfund.allocation.notice;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * An allocation notice (资金下达通知): a draft with two annexes, immutable once issued.
 *
 * @param total yuan issued; null while it is a draft
 * @param scope the place that issues it
 * @param preparedBy who drafted it or put an annex, and therefore may not issue it
 * @param issuedBy who issued it, and therefore may not pay from it; null while it is a draft
 */
record Notice(
    UUID id,
    String documentNumber,
    String title,
    int budgetYear,
    NoticeStage stage,
    UUID appropriationId,
    LocalDate printedOn,
    Disclosure disclosure,
    FundCodes codes,
    String fundName,
    NoticeStatus status,
    Money total,
    Instant issuedAt,
    long version,
    String scope,
    List<String> preparedBy,
    String issuedBy) {

  static Notice draft(NoticeRequest request, String scope, String drafter) {
    return new Notice(
        Ids.next(),
        request.documentNumber().text(),
        request.title(),
        request.budgetYear(),
        request.stage(),
        request.appropriationId(),
        request.printedOn(),
        request.disclosure(),
        new FundCodes(request.functionCode(), request.threeGuaranteesCode()),
        request.fundName(),
        NoticeStatus.DRAFT,
        null,
        null,
        0,
        scope,
        List.of(drafter),
        null);
  }

  static Notice of(Columns row) throws SQLException {
    return new Notice(
        row.id("id"),
        row.text("document_number"),
        row.text("title"),
        row.number("budget_year"),
        row.constant("stage", NoticeStage.class),
        row.id("appropriation_id"),
        row.date("printed_on"),
        row.constant("disclosure", Disclosure.class),
        new FundCodes(row.text("function_code"), row.text("three_guarantees_code")),
        row.text("fund_name"),
        row.constant("status", NoticeStatus.class),
        row.money("total"),
        row.instant("issued_at"),
        row.longNumber("version"),
        row.text("scope"),
        row.texts("prepared_by"),
        row.text("issued_by"));
  }

  boolean isDraft() {
    return status == NoticeStatus.DRAFT;
  }

  /**
   * Lets only a draft pass.
   *
   * @throws ProblemException 409 when the notice is issued
   */
  void requireDraft() {
    if (!isDraft()) {
      throw ProblemException.conflict(
          "通知已下达，不得更改；调整应另行发文", "The notice is issued and immutable; a new notice adjusts it");
    }
  }
}
