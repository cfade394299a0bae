package org.ipfund.catalog.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Moves in the order they were asked for; all of them are the province's. SQL, so that a read is
 * one round trip without a transaction.
 */
@ApplicationScoped
class UnitMoveReader {

  private final Database database;
  private final Caller caller;

  UnitMoveReader(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  UnitMoveFacts get(UUID id) {
    return visible().where("id = ?", id).read(database, UnitMoveReader::read).stream()
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  List<UnitMoveFacts> page(UUID unitId, UnitMoveStatus status, PageRequest page) {
    return visible()
        .where("id > ?", page.afterId())
        .filter("unit_id = ?", unitId)
        .filter("status = ?", status)
        .then(" ORDER BY id")
        .limit(page.fetch())
        .read(database, UnitMoveReader::read);
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("划转", "unit move", id);
  }

  private Select visible() {
    return new Select("SELECT * FROM unit_move").where(caller.sees("scope", null, null));
  }

  private static UnitMoveFacts read(Columns row) throws SQLException {
    return new UnitMoveFacts(
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
        row.instant("decided_at"),
        row.longNumber("version"));
  }
}
