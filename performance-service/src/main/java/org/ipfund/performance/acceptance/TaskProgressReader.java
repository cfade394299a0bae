package org.ipfund.performance.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.performance.actor.FollowedTask;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.progress.ReportState;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;

/** Reads where a task stands: five statements. */
@ApplicationScoped
class TaskProgressReader {

  private static final String NEWEST =
      """
      SELECT DISTINCT ON (x.body_id) x.id, x.body_id, x.role, x.state, x.filed_at, x.late, c.year,
        c.quarter, b.short_name
      FROM progress_report x JOIN progress_call c ON c.id = x.call_id JOIN body b ON b.id = x.body_id\
      """;
  private static final String COUNTS =
      "SELECT n.ordinal, n.count, x.body_id FROM progress_count n JOIN progress_report x"
          + " ON x.id = n.report_id";
  private static final String PROMISES =
      "SELECT ordinal, printed, unit, min_value, max_value FROM task_commitment"
          + " WHERE task_id = ? AND output ORDER BY ordinal";
  private static final String HEAD =
      "SELECT number, title, accepted_at, acceptance_note FROM task WHERE id = ?";

  private final Database database;
  private final TaskActors tasks;
  private final Participation participation;
  private final Caller caller;
  private final BusinessClock clock;

  TaskProgressReader(
      Database database,
      TaskActors tasks,
      Participation participation,
      Caller caller,
      BusinessClock clock) {
    this.database = database;
    this.tasks = tasks;
    this.participation = participation;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Where a task stands.
   *
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  TaskProgressResponse get(UUID id, Locale language) {
    FollowedTask task = tasks.get(id);
    List<NewestReportResponse> reports = newest(id, language);
    List<CommitmentProgressResponse> commitments = commitments(id, reports, language);
    return database
        .first(HEAD, row -> whole(task, row, commitments, reports, language), id)
        .orElseThrow();
  }

  private List<NewestReportResponse> newest(UUID taskId, Locale language) {
    return new Select(NEWEST)
        .where("x.task_id = ? AND x.status = 'FILED'", taskId)
        .where(participation.sees("x"))
        .then(" ORDER BY x.body_id, c.year DESC, c.quarter DESC")
        .read(database, row -> newest(row, language));
  }

  private static NewestReportResponse newest(Columns row, Locale language) throws SQLException {
    PartyRole role = row.constant("role", PartyRole.class);
    ReportState state = row.constant("state", ReportState.class);
    return new NewestReportResponse(
        row.id("id"),
        row.id("body_id"),
        row.text("short_name"),
        role,
        role.label().in(language),
        row.number("year"),
        row.number("quarter"),
        state,
        state.label().in(language),
        row.instant("filed_at"),
        row.flag("late"));
  }

  private List<CommitmentProgressResponse> commitments(
      UUID taskId, List<NewestReportResponse> reports, Locale language) {
    Map<UUID, PartyRole> roles =
        reports.stream()
            .collect(
                Collectors.toMap(NewestReportResponse::bodyId, NewestReportResponse::partyRole));
    Map<Integer, Map<UUID, BigDecimal>> counts = new HashMap<>();
    new Select(COUNTS)
        .where(
            "x.id = ANY (?)",
            (Object) reports.stream().map(NewestReportResponse::reportId).toArray(UUID[]::new))
        .read(
            database,
            row ->
                counts
                    .computeIfAbsent(row.number("ordinal"), any -> new HashMap<>())
                    .put(row.id("body_id"), row.decimal("count")));
    return database.list(
        PROMISES,
        row ->
            promise(row, counts.getOrDefault(row.number("ordinal"), Map.of()), roles)
                .response(language),
        taskId);
  }

  private static CountedPromise promise(
      Columns row, Map<UUID, BigDecimal> counts, Map<UUID, PartyRole> roles) throws SQLException {
    return new CountedPromise(
        row.number("ordinal"),
        row.text("printed"),
        row.text("unit"),
        row.decimal("min_value"),
        row.decimal("max_value"),
        counts,
        roles);
  }

  private TaskProgressResponse whole(
      FollowedTask task,
      Columns row,
      List<CommitmentProgressResponse> commitments,
      List<NewestReportResponse> reports,
      Locale language)
      throws SQLException {
    return new TaskProgressResponse(
        task.id(),
        task.planId(),
        row.number("number"),
        row.text("title"),
        task.status(),
        task.status().label().in(language),
        task.dueOn(),
        task.isOverdue(clock.today()),
        row.instant("accepted_at"),
        row.text("acceptance_note"),
        task.openFindingCount(),
        commitments,
        reports,
        allowed(task),
        task.version());
  }

  private List<AcceptanceAction> allowed(FollowedTask task) {
    if (!participation.isOffice(task.scope())) {
      return List.of();
    }
    boolean acceptable = task.inForce() && AcceptanceRules.faults(task).isEmpty();
    boolean open = task.status() == TaskStatus.OPEN || task.status() == TaskStatus.DROPPED;
    return Stream.of(AcceptanceAction.values())
        .filter(action -> action == AcceptanceAction.ACCEPT ? acceptable : !open)
        .filter(action -> caller.may(action.operation()))
        .toList();
  }
}
