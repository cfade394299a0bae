package org.ipfund.performance.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.performance.content.ContentJson;
import org.ipfund.performance.content.RowOwner;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Keeps the adjustments of tables; whoever changes one has locked its table. */
@ApplicationScoped
class Adjustments {

  private static final String SELECT =
      "SELECT table_id, number, status, reason, base_version, text, demand_ids::text[] AS demands,"
          + " prepared_by, decided_by, decision_reason, result_version, opened_at, decided_at,"
          + " version FROM adjustment";
  private static final String NEXT =
      "SELECT coalesce(max(number), 0) + 1 AS next FROM adjustment WHERE table_id = ?";
  private static final String ADD =
      "INSERT INTO adjustment (table_id, number, status, reason, base_version, text, amount,"
          + " demand_ids, prepared_by, opened_at, version, scope, unit_id)"
          + " VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)";
  private static final String KEEP =
      "UPDATE adjustment SET status = ?, reason = ?, text = ?::jsonb, amount = ?, demand_ids = ?,"
          + " prepared_by = ?, decided_by = ?, decision_reason = ?, result_version = ?,"
          + " decided_at = ?, version = ? WHERE table_id = ? AND number = ?";

  private final Database database;
  private final Caller caller;
  private final ContentJson texts;

  Adjustments(Database database, Caller caller, ContentJson texts) {
    this.database = database;
    this.caller = caller;
    this.texts = texts;
  }

  /** The number of the table's next one. */
  int next(UUID tableId) {
    return database.first(NEXT, row -> row.number("next"), tableId).orElseThrow();
  }

  Optional<Adjustment> open(UUID tableId) {
    return seen(tableId).where("status = 'DRAFT'").read(database, this::read).stream().findFirst();
  }

  /**
   * One that the caller sees.
   *
   * @throws ProblemException 404 when there is none
   */
  Adjustment get(UUID tableId, int number) {
    return seen(tableId).where("number = ?", number).read(database, this::read).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("绩效目标调整", "adjustment", number));
  }

  void add(RowOwner owner, Adjustment opened) {
    database.update(
        ADD,
        opened.tableId(),
        opened.number(),
        opened.status(),
        opened.reason(),
        opened.baseVersion(),
        texts.write(opened.text()),
        opened.text().requestedAmount(),
        opened.demandIds().toArray(UUID[]::new),
        opened.preparers().toArray(String[]::new),
        opened.openedAt(),
        opened.version(),
        owner.scope(),
        owner.unitId());
  }

  void keep(Adjustment after) {
    database.update(
        KEEP,
        after.status(),
        after.reason(),
        texts.write(after.text()),
        after.text().requestedAmount(),
        after.demandIds().toArray(UUID[]::new),
        after.preparers().toArray(String[]::new),
        after.decidedBy(),
        after.decisionReason(),
        after.resultVersion(),
        after.decidedAt(),
        after.version(),
        after.tableId(),
        after.number());
  }

  private Select seen(UUID tableId) {
    return new Select(SELECT)
        .where("table_id = ?", tableId)
        .where(caller.reads("scope", null, "unit_id", "former"));
  }

  private Adjustment read(Columns row) throws SQLException {
    List<UUID> demands = row.texts("demands").stream().map(UUID::fromString).toList();
    return new Adjustment(
        row.id("table_id"),
        row.number("number"),
        row.constant("status", AdjustmentStatus.class),
        row.text("reason"),
        row.number("base_version"),
        texts.read(row.text("text")),
        demands,
        row.texts("prepared_by"),
        row.text("decided_by"),
        row.text("decision_reason"),
        row.numberOrNull("result_version"),
        row.instant("opened_at"),
        row.instant("decided_at"),
        row.longNumber("version"));
  }
}
