package org.ipfund.performance.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads tasks: one statement a list, four for a task with its parties, promises and links. */
@ApplicationScoped
public class TaskReader {

  private static final String SELECT =
      """
      SELECT t.*, p.title AS plan_title, p.period_end, p.sample, d.key AS part_key,
        d.title AS part_title, ARRAY(SELECT y.printed FROM task_party y WHERE y.task_id = t.id
          AND (y.role <> 'COOPERATE') AND (y.role = 'LEAD' OR t.form NOT LIKE 'LEAD%')
          ORDER BY y.ordinal) AS leads
      FROM task t JOIN plan p ON p.id = t.plan_id LEFT JOIN plan_part d ON d.id = t.part_id\
      """;
  private static final String OF_BODY =
      "t.id IN (SELECT y.task_id FROM task_party y WHERE y.body_id = ?)";
  private static final String OF_BODY_AS =
      "t.id IN (SELECT y.task_id FROM task_party y WHERE y.body_id = ? AND y.role = ?)";
  private static final String WITH_ROLE =
      "EXISTS (SELECT 1 FROM task_party y WHERE y.task_id = t.id AND y.role = ?)";
  private static final String BELOW_PART = "(d.key = ? OR starts_with(d.key, ?))";

  private final Database database;
  private final Participation participation;
  private final TaskParts parts;

  TaskReader(Database database, Participation participation, TaskParts parts) {
    this.database = database;
    this.participation = participation;
    this.parts = parts;
  }

  /** That there is no such task, or none the caller may know of. */
  public static ProblemException unknown(UUID id) {
    return ProblemException.notFound("任务", "task", id);
  }

  List<TaskItem> page(TaskFilter filter, PageRequest page, Locale language) {
    Select select =
        new Select(SELECT)
            .where("t.id > ?", page.afterId())
            .where(participation.seesTasks("t"))
            .filter("t.plan_id = ?", filter.planId())
            .filter("t.status = ?", filter.status() == null ? null : filter.status().name())
            .filter("t.number = ?", filter.number())
            .filter(
                "? = ANY (t.needs_person)", filter.need() == null ? null : filter.need().name());
    if (filter.partKey() != null) {
      select.where(BELOW_PART, filter.partKey(), filter.partKey() + "/");
    }
    return parties(select, filter)
        .then(" ORDER BY t.id")
        .limit(page.fetch())
        .read(database, row -> item(row, language));
  }

  private static Select parties(Select select, TaskFilter filter) {
    if (filter.bodyId() != null && filter.partyRole() != null) {
      return select.where(OF_BODY_AS, filter.bodyId(), filter.partyRole().name());
    }
    return select
        .filter(OF_BODY, filter.bodyId())
        .filter(WITH_ROLE, filter.partyRole() == null ? null : filter.partyRole().name());
  }

  private static TaskItem item(Columns row, Locale language) throws SQLException {
    TaskStatus status = row.constant("status", TaskStatus.class);
    TaskForm form = row.constant("form", TaskForm.class);
    return new TaskItem(
        row.id("id"),
        row.id("plan_id"),
        row.text("plan_title"),
        row.number("number"),
        row.text("part_key"),
        row.text("title"),
        form,
        form == null ? null : form.label().in(language),
        row.texts("leads"),
        due(row),
        row.text("stage"),
        row.flag("priority"),
        status,
        status.label().in(language),
        needs(row),
        row.instant("last_reported_at"),
        row.number("open_finding_count"),
        row.flag("sample"),
        row.longNumber("version"));
  }

  private static LocalDate due(Columns row) throws SQLException {
    return row.date("due_on") == null ? row.date("period_end") : row.date("due_on");
  }

  private static List<PersonNeed> needs(Columns row) throws SQLException {
    return row.texts("needs_person").stream().map(PersonNeed::valueOf).toList();
  }

  /**
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  public TaskResponse get(UUID id, Locale language) {
    List<TaskPartyResponse> parties = parts.parties(id, language);
    List<TaskCommitmentResponse> commitments = parts.commitments(id);
    List<TaskLinkResponse> links = parts.links(id, language);
    return new Select(SELECT)
            .where("t.id = ?", id)
            .where(participation.sees("t"))
            .read(database, row -> whole(item(row, language), row, parties, commitments, links))
            .stream()
            .findFirst()
            .orElseThrow(() -> unknown(id));
  }

  private static TaskResponse whole(
      TaskItem item,
      Columns row,
      List<TaskPartyResponse> parties,
      List<TaskCommitmentResponse> commitments,
      List<TaskLinkResponse> links)
      throws SQLException {
    return new TaskResponse(
        item.id(),
        item.planId(),
        item.planTitle(),
        item.number(),
        item.partKey(),
        row.text("part_title"),
        item.title(),
        row.text("text"),
        row.text("responsibility_text"),
        item.form(),
        item.formLabel(),
        row.flag("open_list"),
        parties,
        commitments,
        links,
        item.dueOn(),
        row.date("due_on") == null,
        item.stage(),
        item.priority(),
        item.status(),
        item.statusLabel(),
        item.needsPerson(),
        item.lastReportedAt(),
        item.openFindingCount(),
        row.number("revision"),
        item.sample(),
        item.version());
  }
}
