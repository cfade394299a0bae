package org.ipfund.allocation.appropriation;

import java.sql.SQLException;
import java.util.UUID;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;

/**
 * What is known of an appropriation.
 *
 * @param fund which one it is, and its name as entered
 * @param amount yuan; the most that notices may issue
 * @param sourceAccountId the account the money comes from, null until it is in force
 * @param preparedBy who entered it; null for old ones
 * @param reason why it did not come into force, or null
 */
public record AppropriationState(
    UUID id,
    int budgetYear,
    Name fund,
    String functionCode,
    String functionName,
    Money amount,
    UUID sourceAccountId,
    AppropriationStatus status,
    String preparedBy,
    String reason,
    long version) {

  static AppropriationState of(Columns row) throws SQLException {
    return new AppropriationState(
        row.id("id"),
        row.number("budget_year"),
        new Name(row.text("fund_name"), row.text("fund_key")),
        row.text("function_code"),
        row.text("function_name"),
        row.money("amount"),
        row.id("source_account_id"),
        row.constant("status", AppropriationStatus.class),
        row.text("prepared_by"),
        row.text("reason"),
        row.longNumber("version"));
  }
}
