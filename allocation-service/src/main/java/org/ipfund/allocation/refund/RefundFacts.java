package org.ipfund.allocation.refund;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.Money;

/**
 * What is known of a refund, yuan.
 *
 * @param refundedOn null until it is booked
 * @param refusal why it was not booked, or null
 */
record RefundFacts(
    UUID id,
    UUID disbursementId,
    String regionCode,
    Money amount,
    String reason,
    String payerReference,
    RefundStatus status,
    LocalDate refundedOn,
    String preparedBy,
    String refusal,
    long version) {

  static RefundFacts of(Columns row) throws SQLException {
    return new RefundFacts(
        row.id("id"),
        row.id("disbursement_id"),
        row.text("region_code"),
        row.money("amount"),
        row.text("reason"),
        row.text("payer_reference"),
        row.constant("status", RefundStatus.class),
        row.date("refunded_on"),
        row.text("prepared_by"),
        row.text("refusal"),
        row.longNumber("version"));
  }
}
