package org.ipfund.allocation.ceiling;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.ipfund.allocation.appropriation.AppropriationStatus;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.Money;

/**
 * What is known of a change of a ceiling.
 *
 * @param amountBefore yuan; the ceiling when it was entered
 * @param amount yuan; the ceiling from then on
 * @param decidedAt null until it is decided
 * @param refusal why it did not come into force, or null
 */
record CeilingChangeState(
    UUID id,
    UUID appropriationId,
    String documentNumber,
    String reason,
    Money amountBefore,
    Money amount,
    AppropriationStatus status,
    String preparedBy,
    Instant preparedAt,
    Instant decidedAt,
    String refusal,
    long version) {

  static CeilingChangeState of(Columns row) throws SQLException {
    return new CeilingChangeState(
        row.id("id"),
        row.id("appropriation_id"),
        row.text("document_number"),
        row.text("reason"),
        row.money("amount_before"),
        row.money("amount"),
        row.constant("status", AppropriationStatus.class),
        row.text("prepared_by"),
        row.instant("prepared_at"),
        row.instant("decided_at"),
        row.text("refusal"),
        row.longNumber("version"));
  }
}
