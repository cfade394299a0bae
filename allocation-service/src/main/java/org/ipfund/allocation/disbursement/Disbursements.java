package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.Subtree;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Payments in the caller's reach, in the order they were made; never changed, only recovered. */
@ApplicationScoped
class Disbursements {

  private static final String INSERT =
      "INSERT INTO disbursement (id, notice_id, region_code, budget_year, payee_name, amount,"
          + " purpose, purpose_kind, function_code, paid_on, account_id, payee_account, payee_bank,"
          + " payee_credit_code, payee_mark, payer_reference, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String SELECT =
      "SELECT id, notice_id, region_code, budget_year, payee_name, amount, purpose, purpose_kind,"
          + " function_code, paid_on, account_id, payee_account, payee_bank, payee_credit_code,"
          + " payee_mark, payer_reference FROM disbursement";

  private static final String REFERRED =
      "SELECT id FROM disbursement WHERE region_code = ? AND payer_reference = ?";

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;

  Disbursements(Database database, Caller caller, Subtree subtree) {
    this.database = database;
    this.caller = caller;
    this.subtree = subtree;
  }

  void add(DisbursementResponse paid, String scope) {
    database.update(
        INSERT,
        paid.id(),
        paid.noticeId(),
        paid.regionCode(),
        paid.budgetYear(),
        paid.payeeName(),
        paid.amount(),
        paid.purpose(),
        paid.purposeKind(),
        paid.functionCode(),
        paid.paidOn(),
        paid.accountId(),
        paid.payee().accountNumber(),
        paid.payee().bank(),
        paid.payee().creditCode(),
        paid.payee().personalMark(),
        paid.payerReference(),
        scope);
  }

  Optional<DisbursementResponse> find(UUID id) {
    return select().where("id = ?", id).read(database, Disbursements::paid).stream().findFirst();
  }

  /** The payment of the region that has the reference already. */
  Optional<UUID> referred(String regionCode, String payerReference) {
    return database.first(REFERRED, row -> row.id("id"), regionCode, payerReference);
  }

  List<DisbursementResponse> page(DisbursementFilter filter, PageRequest page) {
    return select()
        .where(subtree.of("scope", filter.regionCode()))
        .filter("notice_id = ?", filter.noticeId())
        .filter("budget_year = ?", filter.budgetYear())
        .filter("payer_reference = ?", filter.payerReference())
        .where("id > ?", page.afterId())
        .then(" ORDER BY id LIMIT ?", page.fetch())
        .read(database, Disbursements::paid);
  }

  private Select select() {
    return new Select(SELECT).where(caller.sees("scope", null, null));
  }

  private static DisbursementResponse paid(Columns row) throws SQLException {
    return DisbursementResponse.of(
        row.id("id"),
        new DisbursementRequest(
            row.text("region_code"),
            row.id("notice_id"),
            new PayeeRequest(
                row.text("payee_name"),
                row.text("payee_account"),
                row.text("payee_bank"),
                row.text("payee_credit_code"),
                row.text("payee_mark")),
            row.money("amount"),
            row.text("purpose"),
            row.constant("purpose_kind", PurposeKind.class),
            row.text("function_code"),
            row.text("payer_reference")),
        row.number("budget_year"),
        row.date("paid_on"),
        row.id("account_id"));
  }
}
