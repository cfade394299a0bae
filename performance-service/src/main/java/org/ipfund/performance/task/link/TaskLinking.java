package org.ipfund.performance.task.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.task.TaskReader;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** The issuing office says what a task serves, what pays for it and what comes before it. */
@ApplicationScoped
class TaskLinking {

  private record Task(UUID planId, String scope, long version) {}

  /** What the audit record keeps of the links of a task. */
  record LinkState(List<String> links) {}

  private final Database database;
  private final Participation participation;
  private final LinkRows rows;
  private final Audit audit;

  TaskLinking(Database database, Participation participation, LinkRows rows, Audit audit) {
    this.database = database;
    this.participation = participation;
    this.rows = rows;
    this.audit = audit;
  }

  /**
   * Replaces the links of a task.
   *
   * @throws ProblemException 404, 412, 428, 409 for another office, 422
   */
  @Transactional
  public void link(UUID taskId, String ifMatch, TaskLinksRequest request) {
    Task task = lock(taskId);
    Etags.require(ifMatch, task.version());
    participation.requireOffice(task.scope());
    List<Violation> faults =
        TaskLinkRules.faults(request, rows.facts(task.planId(), taskId, request));
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
    LinkState before = new LinkState(rows.of(taskId));
    rows.write(taskId, request);
    audit.record("linked", "task", taskId.toString(), before, new LinkState(rows.of(taskId)));
  }

  private Task lock(UUID taskId) {
    return new Select("SELECT t.plan_id, t.scope, t.version FROM task t")
            .where("t.id = ?", taskId)
            .where(participation.sees("t"))
            .then(" FOR UPDATE")
            .read(
                database,
                row -> new Task(row.id("plan_id"), row.text("scope"), row.longNumber("version")))
            .stream()
            .findFirst()
            .orElseThrow(() -> TaskReader.unknown(taskId));
  }
}
