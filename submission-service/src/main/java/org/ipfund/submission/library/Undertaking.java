package org.ipfund.submission.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.submission.subproject.SubProjectRequest;

/**
 * Who undertakes what a city establishes, and within which line's lump sum: SQL, because neither
 * units nor projects change here, and so are no entities.
 */
@ApplicationScoped
class Undertaking {

  /** The lump sum's line; without one the first line that adds to the fund project. */
  private static final String LINE =
      """
      SELECT demand_id, line_no, round_id FROM project
      WHERE fund_project_id = ? AND demand_id IS NOT NULL ORDER BY lump_sum DESC, id LIMIT 1
      """;

  private final Database database;
  private final Caller caller;

  Undertaking(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** True when it names no unit, or one the caller sees. */
  boolean knows(SubProjectRequest request) {
    Condition seen = caller.seesAmong("scope", null, "id");
    return request.unitId() == null
        || !new Select("SELECT id FROM known_unit")
            .where("id = ?", request.unitId())
            .where(seen)
            .read(database, row -> row.id("id"))
            .isEmpty();
  }

  LumpSumLine lumpSum(UUID fundProjectId) {
    return database
        .first(
            LINE,
            row -> new LumpSumLine(row.id("demand_id"), row.number("line_no"), row.id("round_id")),
            fundProjectId)
        .orElseThrow();
  }
}
