package org.ipfund.allocation.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * The changes of a ceiling, in the order they were entered: SQL, so that a read is one round trip
 * without a transaction.
 */
@ApplicationScoped
class CeilingChangeReader {

  private static final String SELECT =
      """
      SELECT id, appropriation_id, document_number, reason, amount_before, amount, status,
        prepared_by, prepared_at, decided_at, refusal, version
      FROM appropriation_change\
      """;

  private final Database database;
  private final Caller caller;
  private final CeilingChangeViews views;

  CeilingChangeReader(Database database, Caller caller, CeilingChangeViews views) {
    this.database = database;
    this.caller = caller;
    this.views = views;
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  CeilingChangeFacts get(UUID appropriation, UUID id) {
    return of(appropriation).where("id = ?", id).read(database, CeilingChangeState::of).stream()
        .findFirst()
        .map(views::of)
        .orElseThrow(() -> unknown(id));
  }

  List<CeilingChangeFacts> page(UUID appropriation, PageRequest page) {
    return of(appropriation)
        .where("id > ?", page.afterId())
        .then(" ORDER BY id")
        .limit(page.fetch())
        .read(database, CeilingChangeState::of)
        .stream()
        .map(views::of)
        .toList();
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("额度调整", "change", id);
  }

  private Select of(UUID appropriation) {
    return new Select(SELECT)
        .where(caller.sees("scope", null, null))
        .where("appropriation_id = ?", appropriation);
  }
}
