package org.ipfund.performance.plan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;

/** Asks the database what the rules of publication need, in one statement. */
@ApplicationScoped
public class PublicationCheck {

  private static final String FACTS =
      """
      SELECT (SELECT count(*) FROM task WHERE plan_id = p.id) AS tasks,
        (SELECT coalesce(max(number), 0) FROM task WHERE plan_id = p.id) AS last_number,
        (SELECT count(*) FROM plan_goal WHERE plan_id = p.id) AS goals,
        ARRAY(SELECT number::text FROM task WHERE plan_id = p.id AND form IS NULL
          AND status <> 'DROPPED' ORDER BY number) AS unassigned,
        ARRAY(SELECT DISTINCT printed FROM task_party WHERE plan_id = p.id AND body_id IS NULL
          ORDER BY printed) AS unknown,
        ARRAY(SELECT DISTINCT b.short_name FROM task_party y JOIN body b ON b.id = y.body_id
          WHERE y.plan_id = p.id AND b.kind = 'COLLECTIVE' AND NOT b.open_list AND NOT EXISTS (
            SELECT 1 FROM body_member m WHERE m.collective_id = b.id
            AND coalesce(m.valid_from <= ?, true) AND coalesce(m.valid_to > ?, true))
          ORDER BY b.short_name) AS collectives,
        ARRAY(SELECT name FROM plan_indicator WHERE plan_id = p.id AND supplier_body_id IS NULL
          ORDER BY ordinal) AS unsupplied
      FROM plan p WHERE p.id = ?
      """;

  private final Database database;

  PublicationCheck(Database database) {
    this.database = database;
  }

  /**
   * @param yearly whether it is a work programme, else a plan
   * @throws ProblemException 422 when a rule refuses
   */
  public void require(UUID planId, boolean yearly, LocalDate day) {
    List<Violation> faults =
        database
            .first(FACTS, row -> facts(yearly, row), day, day, planId)
            .map(PublicationRules::faults)
            .orElseThrow();
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
  }

  /** Writes who takes part, from now on. */
  public void tellParticipants(UUID planId, LocalDate day) {
    database.list("SELECT plan_participants(?, ?)", row -> true, planId, day);
  }

  private static PublicationFacts facts(boolean yearly, Columns row) throws SQLException {
    return new PublicationFacts(
        yearly,
        row.number("tasks"),
        row.number("last_number"),
        row.number("goals"),
        row.texts("unassigned").stream().map(Integer::valueOf).toList(),
        row.texts("unknown"),
        row.texts("collectives"),
        row.texts("unsupplied"));
  }
}
