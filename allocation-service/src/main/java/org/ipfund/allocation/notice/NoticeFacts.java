package org.ipfund.allocation.notice;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.reconciliation.FundCodes;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.Money;

/**
 * What the rooms ask of an allocation notice, a draft or an issued one.
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
public record NoticeFacts(
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

  static NoticeFacts of(Columns row) throws SQLException {
    return new NoticeFacts(
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

  public boolean isDraft() {
    return status == NoticeStatus.DRAFT;
  }
}
