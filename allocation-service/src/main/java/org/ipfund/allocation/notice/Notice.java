package org.ipfund.allocation.notice;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * An allocation notice (资金下达通知): a draft with two annexes, immutable once issued.
 *
 * @param fundCode the fund's code in the catalog; null where none is known
 * @param fundName the fund's name as the document prints it
 * @param importedHistory entered after the event from the printed document
 * @param total yuan its lines state; null while it is a draft
 * @param netChange yuan it posted; null while it is a draft
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
    String fundCode,
    String fundName,
    boolean importedHistory,
    NoticeStatus status,
    Money total,
    Money netChange,
    Instant issuedAt,
    long version,
    String scope,
    List<String> preparedBy,
    String issuedBy) {

  static Notice draft(NoticeHead head, String scope, String drafter) {
    return of(Ids.next(), head, 0, scope, List.of(drafter));
  }

  /** The same draft with another head, by one more person. */
  Notice changed(NoticeHead head, String by) {
    List<String> hands = new ArrayList<>(preparedBy);
    hands.remove(by);
    hands.add(by);
    return of(id, head, version + 1, scope, List.copyOf(hands));
  }

  private static Notice of(
      UUID id, NoticeHead head, long version, String scope, List<String> preparedBy) {
    NoticeRequest request = head.request();
    return new Notice(
        id,
        request.documentNumber().text(),
        request.title(),
        request.budgetYear(),
        request.stage(),
        request.appropriationId(),
        request.printedOn(),
        request.disclosure(),
        new FundCodes(request.functionCode(), request.threeGuaranteesCode()),
        head.fundCode(),
        head.fundName(),
        request.isImportedHistory(),
        NoticeStatus.DRAFT,
        null,
        null,
        null,
        version,
        scope,
        preparedBy,
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
        row.text("fund_code"),
        row.text("fund_name"),
        row.flag("imported_history"),
        row.constant("status", NoticeStatus.class),
        row.money("total"),
        row.money("net_change"),
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
