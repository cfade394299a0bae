package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.performance.content.ContentJson;
import org.ipfund.performance.content.RowOwner;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Keeps every approved content of the tables. */
@ApplicationScoped
public class TableVersions {

  private static final String COLUMNS =
      "SELECT number, text, demand_ids::text[] AS demands, adjustment, approved_at, notice_id,"
          + " in_force_since FROM table_version";
  private static final String ADD =
      "INSERT INTO table_version (table_id, number, text, amount, demand_ids, adjustment,"
          + " approved_at, scope, unit_id) VALUES (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)";
  private static final String AMOUNTS =
      "SELECT number, amount FROM table_version WHERE table_id = ? ORDER BY number";
  private static final String IN_FORCE =
      "UPDATE table_version SET notice_id = ?, in_force_since = ?"
          + " WHERE table_id = ? AND number = ?";

  private final Database database;
  private final Caller caller;
  private final ContentJson texts;

  TableVersions(Database database, Caller caller, ContentJson texts) {
    this.database = database;
    this.caller = caller;
    this.texts = texts;
  }

  void add(RowOwner owner, TableVersion version) {
    database.update(
        ADD,
        owner.tableId(),
        version.number(),
        texts.write(version.text()),
        version.text().requestedAmount(),
        version.demandIds().toArray(UUID[]::new),
        version.adjustment(),
        version.approvedAt(),
        owner.scope(),
        owner.unitId());
  }

  /** One that must be there, such as the newest or the one in force. */
  public TableVersion get(UUID tableId, int number) {
    return database
        .first(COLUMNS + " WHERE table_id = ? AND number = ?", this::version, tableId, number)
        .orElseThrow();
  }

  List<VersionAmount> amounts(UUID tableId) {
    return database.list(
        AMOUNTS, row -> new VersionAmount(row.number("number"), row.money("amount")), tableId);
  }

  void comesInForce(UUID tableId, int number, UUID noticeOrNull, Instant since) {
    database.update(IN_FORCE, noticeOrNull, since, tableId, number);
  }

  /** One that the caller may read. */
  public Optional<TableVersion> find(UUID tableId, int number) {
    return new Select(COLUMNS)
            .where("table_id = ? AND number = ?", tableId, number)
            .where(caller.reads("scope", null, "unit_id", "former"))
            .read(database, this::version)
            .stream()
            .findFirst();
  }

  private TableVersion version(Columns row) throws SQLException {
    return new TableVersion(
        row.number("number"),
        texts.read(row.text("text")),
        row.texts("demands").stream().map(UUID::fromString).toList(),
        row.numberOrNull("adjustment"),
        row.instant("approved_at"),
        row.id("notice_id"),
        row.instant("in_force_since"));
  }
}
