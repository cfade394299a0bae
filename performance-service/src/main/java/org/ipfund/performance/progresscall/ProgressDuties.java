package org.ipfund.performance.progresscall;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;

/**
 * Who owes what of a call: bodies that take part in tasks of its document, and what they filed. The
 * office sees all of them, people of a body their own.
 */
@ApplicationScoped
public class ProgressDuties {

  private static final String SELECT =
      TaskActors.ACTORS.formatted("y.plan_id = ?")
          + """
            SELECT a.body_id, b.short_name, count(*) AS due,
              count(*) FILTER (WHERE p.status = 'FILED') AS filed,
              count(*) FILTER (WHERE p.status = 'RETURNED') AS returned,
              count(*) FILTER (WHERE p.late) AS late
            FROM actor a JOIN task t ON t.id = a.task_id JOIN body b ON b.id = a.body_id
              LEFT JOIN known_region r ON r.code = b.bureau_region_code
              LEFT JOIN progress_report p ON p.call_id = ? AND p.task_id = a.task_id
                AND p.body_id = a.body_id\
            """;
  private static final String CONCERNED = "t.status IN ('OPEN', 'DONE') OR p.id IS NOT NULL";
  private static final String OWING =
      " HAVING (count(*) > count(*) FILTER (WHERE p.status = 'FILED')) = ?";

  private final Database database;
  private final Participation participation;
  private final Caller caller;
  private final BusinessClock clock;

  ProgressDuties(
      Database database, Participation participation, Caller caller, BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.caller = caller;
    this.clock = clock;
  }

  List<ProgressDutyResponse> page(
      ProgressCallResponse call, ProgressDutyFilter filter, PageRequest page) {
    Select select =
        of(call.planId(), call.id())
            .where("a.body_id > ?", page.afterId())
            .where(
                caller
                    .sees("t.scope", null, null)
                    .or(TaskActors.KEY + " = ANY (?)", (Object) participation.keys()))
            .filter("a.body_id = ?", filter.bodyId())
            .then(" GROUP BY a.body_id, b.short_name");
    if (filter.owing() != null) {
      select.then(OWING, filter.owing());
    }
    return select
        .then(" ORDER BY a.body_id")
        .limit(page.fetch())
        .read(database, ProgressDuties::duty);
  }

  /** The bodies that owe reports, for background work. */
  public List<ProgressDutyResponse> owing(UUID planId, UUID callId) {
    return of(planId, callId)
        .then(" GROUP BY a.body_id, b.short_name")
        .then(OWING, true)
        .then(" ORDER BY a.body_id")
        .read(database, ProgressDuties::duty);
  }

  private Select of(UUID planId, UUID callId) {
    LocalDate today = clock.today();
    return new Select(SELECT).then("", planId, today, today, callId).where(CONCERNED);
  }

  private static ProgressDutyResponse duty(Columns row) throws SQLException {
    int due = row.number("due");
    int filed = row.number("filed");
    return new ProgressDutyResponse(
        row.id("body_id"),
        row.text("short_name"),
        due,
        filed,
        due - filed,
        row.number("returned"),
        row.number("late"));
  }
}
