package org.ipfund.performance.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.actor.FollowedTask;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;

/** The issuing office accepts what is reported as done, or opens it again. */
@ApplicationScoped
class TaskAcceptance {

  private static final Wording WORDS = Wording.of(TaskAcceptance.class);

  private static final String ACCEPT =
      "UPDATE task SET status = 'ACCEPTED', accepted_by = ?, accepted_at = ?, acceptance_note = ?,"
          + " version = version + 1 WHERE id = ?";
  private static final String REOPEN =
      "UPDATE task SET status = 'OPEN', accepted_by = NULL, accepted_at = NULL,"
          + " acceptance_note = ?, version = version + 1 WHERE id = ?";

  private final TaskActors tasks;
  private final Participation participation;
  private final Database database;
  private final Caller caller;
  private final Audit audit;
  private final BusinessClock clock;

  TaskAcceptance(
      TaskActors tasks,
      Participation participation,
      Database database,
      Caller caller,
      Audit audit,
      BusinessClock clock) {
    this.tasks = tasks;
    this.participation = participation;
    this.database = database;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the record keeps. */
  private record Standing(TaskStatus status, String note) {}

  /**
   * Accepts a task.
   *
   * @throws ProblemException 404, 412, 428, 409 for another office or a task that is over, 422
   */
  @Transactional
  public void accept(UUID id, String ifMatch, AcceptanceRequest request) {
    FollowedTask task = standing(id, ifMatch);
    task.requirePending();
    List<Violation> faults = AcceptanceRules.faults(task);
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
    database.update(ACCEPT, caller.name(), clock.instant(), request.note(), id);
    tell("accepted", task, new Standing(TaskStatus.ACCEPTED, request.note()));
  }

  /**
   * Opens a task again that is done or accepted.
   *
   * @throws ProblemException 404, 412, 428, 409 for another office, or a task that is open or given
   *     up
   */
  @Transactional
  public void reopen(UUID id, String ifMatch, ReopeningRequest request) {
    FollowedTask task = standing(id, ifMatch);
    if (task.status() != TaskStatus.DONE && task.status() != TaskStatus.ACCEPTED) {
      throw WORDS.conflict("task-reopening", task.status().label());
    }
    database.update(REOPEN, request.reason(), id);
    tell("reopened", task, new Standing(TaskStatus.OPEN, request.reason()));
  }

  private FollowedTask standing(UUID id, String ifMatch) {
    FollowedTask task = tasks.lock(id);
    Etags.require(ifMatch, task.version());
    participation.requireOffice(task.scope());
    return task;
  }

  private void tell(String action, FollowedTask before, Standing after) {
    audit.record(
        action, "task", before.id().toString(), new Standing(before.status(), null), after);
  }
}
