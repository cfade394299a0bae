package org.ipfund.performance.share.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.body.BodyPeople;
import org.ipfund.performance.share.SharedTask;
import org.ipfund.performance.share.SharedTasks;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;

/** Takes what bodies put into tasks from their own people; no entry is ever changed. */
@ApplicationScoped
class TaskMoneyEntries {

  private static final String LAST =
      """
      SELECT coalesce(max(number), 0) AS last FROM task_money
        WHERE task_id = ? AND year = ? AND source = ? AND body_id = ?
      """;
  private static final String ENTER =
      """
      INSERT INTO task_money (task_id, year, source, body_id, number, amount, note, entered_by,
        entered_at, sample, plan_id, scope, participants)
      SELECT t.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, t.plan_id, t.scope, t.participants
      FROM task t WHERE t.id = ?
      """;

  private final Database database;
  private final SharedTasks tasks;
  private final BodyPeople people;
  private final Caller caller;
  private final Audit audit;
  private final BusinessClock clock;

  TaskMoneyEntries(
      Database database,
      SharedTasks tasks,
      BodyPeople people,
      Caller caller,
      Audit audit,
      BusinessClock clock) {
    this.database = database;
    this.tasks = tasks;
    this.people = people;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Enters a sum; where the year has one, as a correction that names and keeps it.
   *
   * @return its number
   * @throws ProblemException 404, 403 for others than the body's own people, 409 when the document
   *     is not published or another entry came first, 422
   */
  @Transactional
  public int enter(UUID taskId, TaskMoneyRequest money) {
    SharedTask task = tasks.require(taskId);
    int last =
        database
            .first(
                LAST,
                row -> row.number("last"),
                taskId,
                money.year(),
                money.moneySource(),
                money.bodyId())
            .orElseThrow();
    List<Violation> faults =
        TaskMoneyRules.faults(money, task, tasks.isParty(taskId, money.bodyId()), last);
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
    people.require(money.bodyId());
    database.update(
        ENTER,
        money.year(),
        money.moneySource(),
        money.bodyId(),
        last + 1,
        money.amount(),
        money.note(),
        caller.name(),
        clock.instant(),
        Boolean.TRUE.equals(money.sample()),
        taskId);
    audit.record(
        last == 0 ? "money-entered" : "money-corrected", "task", taskId.toString(), null, money);
    return last + 1;
  }
}
