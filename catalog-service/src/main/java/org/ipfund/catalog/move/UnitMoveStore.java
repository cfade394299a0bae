package org.ipfund.catalog.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.region.Province;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Moves in the order they were asked for; all of them are the province's. */
@ApplicationScoped
class UnitMoveStore {

  private static final String SELECT =
      "SELECT id, unit_id, from_region, from_kind, region_code, kind, reason, status, prepared_by,"
          + " prepared_at, decided_by, decided_at, version FROM unit_move";
  private static final String INSERT =
      "INSERT INTO unit_move (id, unit_id, from_region, from_kind, region_code, kind, reason,"
          + " status, prepared_by, prepared_at, version, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String DECIDE =
      "UPDATE unit_move SET status = ?, decided_by = ?, decided_at = ?, version = ? WHERE id = ?";

  private final Database database;
  private final Caller caller;
  private final Province province;

  UnitMoveStore(Database database, Caller caller, Province province) {
    this.database = database;
    this.caller = caller;
    this.province = province;
  }

  void add(UnitMove move) {
    database.update(
        INSERT,
        move.id(),
        move.unitId(),
        move.fromRegion(),
        move.fromKind(),
        move.regionCode(),
        move.kind(),
        move.reason(),
        move.status(),
        move.preparedBy(),
        move.preparedAt(),
        move.version(),
        province.scope());
  }

  void decide(UnitMove move) {
    database.update(
        DECIDE, move.status(), move.decidedBy(), move.decidedAt(), move.version(), move.id());
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  UnitMove get(UUID id) {
    return one(id, "");
  }

  /** The same, locked until the end of the transaction. */
  UnitMove lock(UUID id) {
    return one(id, " FOR UPDATE");
  }

  private UnitMove one(UUID id, String lock) {
    return visible().where("id = ?", id).then(lock).read(database, UnitMoveStore::read).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("划转", "unit move", id));
  }

  List<UnitMove> page(UUID unitId, UnitMoveStatus status, PageRequest page) {
    return visible()
        .where("id > ?", page.afterId())
        .filter("unit_id = ?", unitId)
        .filter("status = ?", status)
        .then(" ORDER BY id LIMIT ?", page.fetch())
        .read(database, UnitMoveStore::read);
  }

  private Select visible() {
    return new Select(SELECT).where(caller.sees("scope", null, null));
  }

  private static UnitMove read(Columns row) throws SQLException {
    return new UnitMove(
        row.id("id"),
        row.id("unit_id"),
        row.text("from_region"),
        row.constant("from_kind", UnitKind.class),
        row.text("region_code"),
        row.constant("kind", UnitKind.class),
        row.text("reason"),
        row.constant("status", UnitMoveStatus.class),
        row.text("prepared_by"),
        row.instant("prepared_at"),
        row.text("decided_by"),
        row.instant("decided_at"),
        row.longNumber("version"));
  }
}
