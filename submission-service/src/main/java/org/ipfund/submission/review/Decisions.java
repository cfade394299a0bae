package org.ipfund.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.sql.Database;
import org.ipfund.submission.demand.Demand;

/** Keeps what was decided on the lines of demands that came without a package. */
@ApplicationScoped
class Decisions {

  private static final String DECIDE =
      "UPDATE demand_line SET taken = ?, cut = ?, rejected = ?, outcome_reason = ?"
          + " WHERE demand_id = ? AND line_no = ?";

  private final Database database;
  private final Audit audit;

  Decisions(Database database, Audit audit) {
    this.database = database;
    this.audit = audit;
  }

  void keep(Demand demand, Decision decision) {
    List<Object[]> rows = decision.lines().stream().map(line -> row(demand, line)).toList();
    database.batch(DECIDE, rows);
    audit.record("reviewed", "demand", demand.id(), null, decision);
  }

  private static Object[] row(Demand demand, DecidedLine line) {
    return new Object[] {
      line.taken(), line.cut(), line.rejected(), line.reason(), demand.id(), line.lineNo()
    };
  }
}
