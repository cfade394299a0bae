package org.ipfund.allocation.disbursement;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.payee.Party;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.Money;

/**
 * What is known of a payment, yuan.
 *
 * @param knownAs the name under which the payee's credit code was paid first, when it is another
 * @param counted null for those from before it was asked
 * @param refunded what of it came back
 * @param paidOn null until it is paid
 * @param accountId the treasury it leaves
 * @param issuers who issued the notices it is paid from, and may not pay
 * @param reason why it was not paid, or null
 */
public record DisbursementFacts(
    UUID id,
    UUID noticeId,
    UUID projectId,
    String regionCode,
    int budgetYear,
    Party party,
    String knownAs,
    String payerReference,
    Money amount,
    Money counted,
    Money refunded,
    String purpose,
    PurposeKind purposeKind,
    String functionCode,
    LocalDate paidOn,
    UUID accountId,
    DisbursementStatus status,
    String preparedBy,
    List<String> issuers,
    String reason,
    long version) {

  static DisbursementFacts of(Columns row) throws SQLException {
    return new DisbursementFacts(
        row.id("id"),
        row.id("notice_id"),
        row.id("project_id"),
        row.text("region_code"),
        row.number("budget_year"),
        party(row),
        row.text("payee_known_as"),
        row.text("payer_reference"),
        row.money("amount"),
        row.money("counted"),
        row.money("refunded"),
        row.text("purpose"),
        row.constant("purpose_kind", PurposeKind.class),
        row.text("function_code"),
        row.date("paid_on"),
        row.id("account_id"),
        row.constant("status", DisbursementStatus.class),
        row.text("prepared_by"),
        row.texts("issuers"),
        row.text("reason"),
        row.longNumber("version"));
  }

  private static Party party(Columns row) throws SQLException {
    return new Party(
        row.text("payee_name"),
        row.text("payee_account"),
        row.text("payee_bank"),
        row.text("payee_credit_code"),
        row.text("payee_mark"));
  }
}
