package org.ipfund.allocation.refund;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Money;

/** Refunds in the caller's reach, in the order they were asked for. */
@ApplicationScoped
class Refunds {

  private static final String INSERT =
      "INSERT INTO refund (id, disbursement_id, region_code, amount, reason, payer_reference,"
          + " status, refunded_on, prepared_by, version, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String DECIDE =
      "UPDATE refund SET status = ?, refunded_on = ?, refusal = ?, version = ?, decided_by = ?"
          + " WHERE id = ?";
  private static final String SELECT = "SELECT * FROM refund";
  private static final String WAITING =
      "SELECT coalesce(sum(amount), 0) AS yuan FROM refund"
          + " WHERE disbursement_id = ? AND status = 'PREPARED'";
  private static final String ALONE =
      "SELECT coalesce(sum(amount), 0) AS yuan FROM refund"
          + " WHERE disbursement_id = ? AND status = 'BOOKED' AND decided_by IS NULL";

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;
  private final PlacePaths places;

  Refunds(Database database, Caller caller, Subtree subtree, PlacePaths places) {
    this.database = database;
    this.caller = caller;
    this.subtree = subtree;
    this.places = places;
  }

  void add(Refund refund) {
    database.update(
        INSERT,
        refund.id(),
        refund.disbursementId(),
        refund.regionCode(),
        refund.amount(),
        refund.reason(),
        refund.payerReference(),
        refund.status(),
        refund.refundedOn(),
        refund.preparedBy(),
        refund.version(),
        places.path(refund.regionCode()).orElseThrow());
  }

  void decide(Refund decided) {
    database.update(
        DECIDE,
        decided.status(),
        decided.refundedOn(),
        decided.refusal(),
        decided.version(),
        caller.name(),
        decided.id());
  }

  /** Yuan of a payment that is being asked back; its row is locked. */
  Money waiting(UUID disbursement) {
    return sum(WAITING, disbursement);
  }

  /** Yuan of a payment that came back by one person alone. */
  Money alone(UUID disbursement) {
    return sum(ALONE, disbursement);
  }

  private Money sum(String query, UUID disbursement) {
    return database.first(query, row -> row.money("yuan"), disbursement).orElseThrow();
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  Refund get(UUID id) {
    return one(past(), id, "");
  }

  /** The same, locked until the end of the transaction. */
  Refund lock(UUID id) {
    return one(select(), id, " FOR UPDATE");
  }

  private Refund one(Select among, UUID id, String lock) {
    return among.where("id = ?", id).then(lock).read(database, Refunds::read).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("退款", "refund", id));
  }

  List<Refund> page(RefundFilter filter, PageRequest page) {
    boolean named = filter.regionCode() != null || filter.disbursementId() != null;
    return (named ? past() : select())
        .where(subtree.of("scope", filter.regionCode()))
        .filter("disbursement_id = ?", filter.disbursementId())
        .filter("status = ?", filter.status())
        .filter("payer_reference = ?", filter.payerReference())
        .where("id > ?", page.afterId())
        .then(" ORDER BY id LIMIT ?", page.fetch())
        .read(database, Refunds::read);
  }

  private Select select() {
    return new Select(SELECT).where(caller.sees("scope", null, null));
  }

  /** Those from before their region was put elsewhere, too. */
  private Select past() {
    return new Select(SELECT).where(caller.reads("scope", null, null, "former"));
  }

  private static Refund read(Columns row) throws SQLException {
    return new Refund(
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
