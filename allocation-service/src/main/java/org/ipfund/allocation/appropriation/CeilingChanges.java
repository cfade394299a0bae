package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** The changes of a ceiling, in the order they were entered. */
@ApplicationScoped
class CeilingChanges {

  private static final String INSERT =
      "INSERT INTO appropriation_change (id, appropriation_id, document_number, reason,"
          + " amount_before, amount, status, prepared_by, prepared_at, version, scope)"
          + " SELECT ?, a.id, ?, ?, ?, ?, ?, ?, ?, ?, a.scope FROM appropriation a WHERE a.id = ?";
  private static final String DECIDE =
      "UPDATE appropriation_change SET status = ?, decided_at = ?, refusal = ?, version = ?,"
          + " decided_by = ? WHERE id = ?";
  private static final String SELECT = "SELECT * FROM appropriation_change";

  private final Database database;
  private final Caller caller;

  CeilingChanges(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** Keeps a new one; the database refuses a second that waits, or of the same document. */
  void add(CeilingChange change) {
    database.update(
        INSERT,
        change.id(),
        change.documentNumber(),
        change.reason(),
        change.amountBefore(),
        change.amount(),
        change.status(),
        change.preparedBy(),
        change.preparedAt(),
        change.version(),
        change.appropriationId());
  }

  void decide(CeilingChange decided) {
    database.update(
        DECIDE,
        decided.status(),
        decided.decidedAt(),
        decided.refusal(),
        decided.version(),
        caller.name(),
        decided.id());
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  CeilingChange get(UUID appropriation, UUID id) {
    return of(appropriation).where("id = ?", id).read(database, CeilingChanges::read).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("额度调整", "change", id));
  }

  List<CeilingChange> page(UUID appropriation, PageRequest page) {
    return of(appropriation)
        .where("id > ?", page.afterId())
        .then(" ORDER BY id LIMIT ?", page.fetch())
        .read(database, CeilingChanges::read);
  }

  private Select of(UUID appropriation) {
    return new Select(SELECT)
        .where(caller.sees("scope", null, null))
        .where("appropriation_id = ?", appropriation);
  }

  private static CeilingChange read(Columns row) throws SQLException {
    return new CeilingChange(
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
