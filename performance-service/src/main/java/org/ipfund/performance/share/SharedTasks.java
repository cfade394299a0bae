package org.ipfund.performance.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.PlanStatus;
import org.ipfund.performance.task.TaskReader;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;

/** Tasks that can be worked on: of published documents, and not given up. */
@ApplicationScoped
public class SharedTasks {

  private static final Wording WORDS = Wording.of(SharedTasks.class);
  private static final String SELECT =
      """
      SELECT t.id, t.plan_id, t.number, t.scope, t.status, t.due_on, p.status AS plan_status,
        p.period_start, p.period_end
      FROM task t JOIN plan p ON p.id = t.plan_id\
      """;
  private static final String PARTY =
      """
      SELECT 1 FROM task_party y WHERE y.task_id = ? AND (y.body_id = ? OR EXISTS (
        SELECT 1 FROM body_member m WHERE m.collective_id = y.body_id AND m.member_id = ?
        AND coalesce(m.valid_from <= ?, true) AND coalesce(m.valid_to > ?, true)))
      """;

  private record Found(SharedTask task, PlanStatus plan, TaskStatus status) {}

  private final Database database;
  private final Participation participation;
  private final BusinessClock clock;

  SharedTasks(Database database, Participation participation, BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.clock = clock;
  }

  /**
   * @throws ProblemException 404 when there is none that the caller may know of, 409 when its
   *     document is not published or the task was given up
   */
  public SharedTask require(UUID taskId) {
    Found found =
        new Select(SELECT)
                .where("t.id = ?", taskId)
                .where(participation.seesTasks("t"))
                .read(database, SharedTasks::found)
                .stream()
                .findFirst()
                .orElseThrow(() -> TaskReader.unknown(taskId));
    if (found.plan() != PlanStatus.PUBLISHED) {
      throw WORDS.conflict("share-plan", found.plan().label());
    }
    if (found.status() == TaskStatus.DROPPED) {
      throw WORDS.conflict("share-task", found.status().label());
    }
    return found.task();
  }

  private static Found found(Columns row) throws SQLException {
    LocalDate end = row.date("period_end");
    LocalDate due = row.date("due_on");
    return new Found(
        new SharedTask(
            row.id("id"),
            row.id("plan_id"),
            row.number("number"),
            row.text("scope"),
            row.date("period_start"),
            end,
            due == null ? end : due),
        row.constant("plan_status", PlanStatus.class),
        row.constant("status", TaskStatus.class));
  }

  /** Whether a body takes part in the task, itself or in a collective. */
  public boolean isParty(UUID taskId, UUID bodyId) {
    LocalDate today = clock.today();
    return !database.list(PARTY, row -> true, taskId, bodyId, bodyId, today, today).isEmpty();
  }

  /** The keys of who sees what this body does of the task: its people, and the task's leads. */
  public String[] participants(UUID taskId, UUID bodyId) {
    return database
        .first(
            "SELECT told_keys(?, ?, ?) AS keys",
            row -> row.texts("keys"),
            taskId,
            bodyId,
            clock.today())
        .orElseThrow()
        .toArray(String[]::new);
  }
}
