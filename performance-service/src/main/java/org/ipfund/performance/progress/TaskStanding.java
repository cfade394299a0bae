package org.ipfund.performance.progress;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;

/**
 * Where a task stands by what was reported: done when all who answer for it say so in their newest
 * report. Those are the leads, else the responsible, else who shares it; they need not see each
 * other's reports. The task is locked.
 */
@ApplicationScoped
class TaskStanding {

  private static final String TELL =
      TaskActors.ACTORS.formatted("y.task_id = ?")
          + """
            , answering AS (
              SELECT body_id FROM actor WHERE role = (SELECT role FROM actor
                WHERE role <> 'COOPERATE'
                ORDER BY array_position(ARRAY['LEAD', 'RESPONSIBLE', 'SHARE'], role) LIMIT 1)),
            newest AS (
              SELECT DISTINCT ON (p.body_id) p.body_id, p.state, p.status FROM progress_report p
                JOIN progress_call c ON c.id = p.call_id
                WHERE p.task_id = ? AND p.status <> 'DRAFT'
                ORDER BY p.body_id, c.year DESC, c.quarter DESC),
            done AS (
              SELECT count(*) > 0 AND bool_and(coalesce(n.state = 'DONE' AND n.status = 'FILED', false))
                  AS yes
                FROM answering a LEFT JOIN newest n ON n.body_id = a.body_id)
            UPDATE task SET status = CASE WHEN done.yes THEN 'DONE' ELSE 'OPEN' END,
              last_report_id = ?, last_reported_at = ?, version = version + 1
              FROM done WHERE task.id = ?
            """;

  private final Database database;
  private final BusinessClock clock;

  TaskStanding(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Writes where the task stands after this report was filed or given back. */
  void tell(ProgressReport report) {
    database.updateAsSystem(
        TELL,
        report.taskId(),
        clock.today(),
        clock.today(),
        report.taskId(),
        report.id(),
        report.filedAt(),
        report.taskId());
  }
}
