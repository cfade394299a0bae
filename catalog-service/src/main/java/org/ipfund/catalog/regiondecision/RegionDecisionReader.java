package org.ipfund.catalog.regiondecision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.region.RegionClosureRequest;
import org.ipfund.catalog.region.RegionMoveRequest;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Decisions on regions in the order they were prepared; all of them are the province's. SQL, so
 * that a read is one round trip without a transaction.
 */
@ApplicationScoped
class RegionDecisionReader {

  private final Database database;
  private final Caller caller;

  RegionDecisionReader(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  RegionDecisionFacts get(UUID id) {
    return visible().where("id = ?", id).read(database, RegionDecisionReader::read).stream()
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  List<RegionDecisionFacts> page(String region, RegionDecisionStatus status, PageRequest page) {
    return visible()
        .where("id > ?", page.afterId())
        .filter("region_code = ?", region)
        .filter("status = ?", status)
        .then(" ORDER BY id")
        .limit(page.fetch())
        .read(database, RegionDecisionReader::read);
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("区划事项", "region decision", id);
  }

  private Select visible() {
    return new Select("SELECT * FROM region_decision").where(caller.sees("scope", null, null));
  }

  private static RegionDecisionFacts read(Columns row) throws SQLException {
    boolean ends = row.constant("kind", RegionDecisionKind.class) == RegionDecisionKind.CLOSURE;
    return new RegionDecisionFacts(
        row.id("id"),
        row.text("region_code"),
        ends ? closure(row) : null,
        ends ? null : move(row),
        row.constant("status", RegionDecisionStatus.class),
        row.text("prepared_by"),
        row.instant("prepared_at"),
        row.instant("decided_at"),
        row.longNumber("version"));
  }

  private static RegionClosureRequest closure(Columns row) throws SQLException {
    return new RegionClosureRequest(
        row.text("successor"), row.date("valid_to"), row.text("reason"));
  }

  private static RegionMoveRequest move(Columns row) throws SQLException {
    return new RegionMoveRequest(
        row.text("administrative_parent"),
        row.text("fiscal_parent"),
        row.flag("province_managed"),
        row.text("reason"));
  }
}
