package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.allocation.payee.PayeeRequest;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Name;

/** Payments in the caller's reach, in the order they were asked for. */
@ApplicationScoped
class Disbursements {

  private static final String INSERT =
      "INSERT INTO disbursement (id, notice_id, region_code, budget_year, payee_name, amount,"
          + " purpose, purpose_kind, function_code, paid_on, account_id, status, prepared_by,"
          + " version, payee_account, payee_bank, payee_credit_code, payee_mark, payer_reference,"
          + " counted, payee_known_as, project_id, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String DECIDE =
      "UPDATE disbursement SET status = ?, paid_on = ?, reason = ?, version = ?, decided_by = ?"
          + " WHERE id = ?";
  private static final String SELECT =
      "SELECT id, notice_id, region_code, budget_year, payee_name, amount, purpose, purpose_kind,"
          + " function_code, paid_on, account_id, payee_account, payee_bank, payee_credit_code,"
          + " payee_mark, payer_reference, status, prepared_by, reason, counted, version,"
          + " payee_known_as, project_id, refunded,"
          + " ARRAY(SELECT n.issued_by FROM notice n"
          + " WHERE n.id = disbursement.notice_id AND n.issued_by IS NOT NULL"
          + " UNION SELECT n.issued_by FROM issued_allocation a JOIN notice n ON n.id = a.notice_id"
          + " WHERE a.project_id = disbursement.project_id AND n.issued_by IS NOT NULL) AS issuers"
          + " FROM disbursement";
  private static final String REFERRED =
      "SELECT id FROM disbursement WHERE region_code = ? AND payer_reference = ?"
          + " AND status IN ('PREPARED', 'PAID')";

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;
  private final PlacePaths places;

  Disbursements(Database database, Caller caller, Subtree subtree, PlacePaths places) {
    this.database = database;
    this.caller = caller;
    this.subtree = subtree;
    this.places = places;
  }

  void add(Disbursement payment) {
    DisbursementRequest request = payment.request();
    database.update(
        INSERT,
        payment.id(),
        request.noticeId(),
        request.regionCode(),
        payment.budgetYear(),
        request.payee().name(),
        request.amount(),
        request.purpose(),
        request.purposeKind() == null ? PurposeKind.OTHER : request.purposeKind(),
        request.functionCode(),
        payment.paidOn(),
        payment.accountId(),
        payment.status(),
        payment.preparedBy(),
        payment.version(),
        request.payee().accountNumber(),
        request.payee().bank(),
        request.payee().creditCode(),
        request.payee().personalMark(),
        request.payerReference(),
        payment.counted(),
        payment.knownAs(),
        request.projectId(),
        places.path(request.regionCode()).orElseThrow());
  }

  void decide(Disbursement decided) {
    database.update(
        DECIDE,
        decided.status(),
        decided.paidOn(),
        decided.reason(),
        decided.version(),
        caller.name(),
        decided.id());
  }

  /** The payment of the region that has the reference, made or prepared. */
  Optional<UUID> referred(String regionCode, String payerReference) {
    return database.first(REFERRED, row -> row.id("id"), regionCode, payerReference);
  }

  /**
   * The name under which the payee's credit code was paid first, of what the payer sees, when
   * people do not take it for the same.
   */
  Optional<String> otherName(PayeeRequest payee) {
    if (payee.creditCode() == null) {
      return Optional.empty();
    }
    return new Select("SELECT payee_name FROM disbursement")
            .where(caller.sees("scope", null, null))
            .where("payee_credit_code = ?", payee.creditCode())
            .then(" AND status IN ('PREPARED', 'PAID') ORDER BY id LIMIT 1")
            .read(database, row -> row.text("payee_name"))
            .stream()
            .findFirst()
            .filter(first -> !Name.of(first).equals(Name.of(payee.name())));
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  Disbursement get(UUID id) {
    return one(past(), id, "");
  }

  /** The same, locked until the end of the transaction. */
  Disbursement lock(UUID id) {
    return one(select(), id, " FOR UPDATE");
  }

  /** What waits of a region, locked until the end of the transaction. */
  List<Disbursement> lockPrepared(String regionCode) {
    return select()
        .where("region_code = ? AND status = 'PREPARED'", regionCode)
        .then(" ORDER BY id FOR UPDATE")
        .read(database, Disbursements::read);
  }

  private Disbursement one(Select among, UUID id, String lock) {
    return among.where("id = ?", id).then(lock).read(database, Disbursements::read).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("支付", "disbursement", id));
  }

  List<Disbursement> page(DisbursementFilter filter, PageRequest page) {
    return (filter.regionCode() == null ? select() : past())
        .where(subtree.of("scope", filter.regionCode()))
        .filter("notice_id = ?", filter.noticeId())
        .filter("budget_year = ?", filter.budgetYear())
        .filter("status = ?", filter.status())
        .filter("payer_reference = ?", filter.payerReference())
        .where("id > ?", page.afterId())
        .then(" ORDER BY id LIMIT ?", page.fetch())
        .read(database, Disbursements::read);
  }

  private Select select() {
    return new Select(SELECT).where(caller.sees("scope", null, null));
  }

  /** What was paid before its region was put elsewhere, too. */
  private Select past() {
    return new Select(SELECT).where(caller.reads("scope", null, null, "former"));
  }

  private static Disbursement read(Columns row) throws SQLException {
    return new Disbursement(
        row.id("id"),
        new DisbursementRequest(
            row.text("region_code"),
            row.id("notice_id"),
            row.id("project_id"),
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
        row.id("account_id"),
        row.constant("status", DisbursementStatus.class),
        row.text("prepared_by"),
        row.texts("issuers"),
        row.text("reason"),
        row.money("counted"),
        row.text("payee_known_as"),
        row.money("refunded"),
        row.longNumber("version"));
  }
}
