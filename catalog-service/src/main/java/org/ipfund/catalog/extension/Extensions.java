package org.ipfund.catalog.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.catalog.round.Round;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Later deadlines of the units the caller may see, in the order they were granted. */
@ApplicationScoped
class Extensions {

  private static final String COLUMNS =
      "SELECT id, round_id, unit_id, until, approved_by, reason, granted_at FROM extension";
  private static final String INSERT =
      "INSERT INTO extension (id, round_id, unit_id, until, approved_by, reason, granted_at, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private final Database database;
  private final Caller caller;

  Extensions(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /**
   * @param scope where the unit lies now
   */
  void add(ExtensionResponse extension, String scope) {
    database.update(
        INSERT,
        extension.id(),
        extension.roundId(),
        extension.unitId(),
        extension.until(),
        extension.approvedBy(),
        extension.reason(),
        extension.grantedAt(),
        scope);
  }

  private Select visible(UUID roundId) {
    return new Select(COLUMNS)
        .where("round_id = ?", roundId)
        .where(caller.sees("scope", null, "unit_id"));
  }

  List<ExtensionResponse> page(UUID roundId, PageRequest page) {
    return visible(roundId)
        .where("id > ?", page.afterId())
        .then(" ORDER BY id")
        .limit(page.fetch())
        .read(database, Extensions::read);
  }

  Optional<ExtensionResponse> find(UUID roundId, UUID id) {
    return new Select(COLUMNS)
            .where("round_id = ? AND id = ?", roundId, id)
            .where(caller.reads("scope", null, "unit_id", "former"))
            .read(database, Extensions::read)
            .stream()
            .findFirst();
  }

  /** The deadline that holds for a unit: the round's own, or the latest it was granted. */
  Instant present(Round round, UUID unitId) {
    return visible(round.id())
        .where("unit_id = ?", unitId)
        .then(" ORDER BY until DESC LIMIT 1")
        .read(database, Extensions::read)
        .stream()
        .findFirst()
        .map(ExtensionResponse::until)
        .orElse(round.deadlineAt());
  }

  private static ExtensionResponse read(Columns row) throws SQLException {
    return new ExtensionResponse(
        row.id("id"),
        row.id("round_id"),
        row.id("unit_id"),
        row.instant("until"),
        row.text("approved_by"),
        row.text("reason"),
        row.instant("granted_at"),
        0);
  }
}
