package org.ipfund.performance.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.progress.count.ReportCountResponse;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads reports: one statement a list, two for a report with its counts. */
@ApplicationScoped
class ReportReader {

  private static final String SELECT =
      "SELECT x.*, c.year, c.quarter, c.status = 'OPEN' AS called, t.number, t.title,"
          + " t.status IN ('OPEN', 'DONE') AS pending, b.short_name, "
          + TaskActors.KEY
          + """
             = ANY (?) AS own, x.participants && ? AS told FROM progress_report x
              JOIN progress_call c ON c.id = x.call_id JOIN task t ON t.id = x.task_id
              JOIN body b ON b.id = x.body_id
              LEFT JOIN known_region r ON r.code = b.bureau_region_code\
            """;
  private static final String TOLD =
      "x.task_id IN (SELECT task_id FROM task_participant WHERE key = ANY (?))"
          + " AND x.participants && ?";

  private final Database database;
  private final Participation participation;
  private final Caller caller;
  private final ReportCounts counts;

  ReportReader(Database database, Participation participation, Caller caller, ReportCounts counts) {
    this.database = database;
    this.participation = participation;
    this.caller = caller;
    this.counts = counts;
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("进展填报", "progress report", id);
  }

  private Condition seen() {
    String[] keys = participation.keys();
    return caller.sees("x.scope", null, null).or(TOLD, keys, keys);
  }

  private Select select() {
    String[] keys = participation.keys();
    return new Select(SELECT).then("", keys, keys);
  }

  List<ReportItem> page(ReportFilter filter, PageRequest page, Locale language) {
    return select()
        .where("x.id > ?", page.afterId())
        .where(seen())
        .filter("x.plan_id = ?", filter.planId())
        .filter("x.call_id = ?", filter.callId())
        .filter("x.task_id = ?", filter.taskId())
        .filter("x.body_id = ?", filter.bodyId())
        .filter("x.status = ?", filter.status() == null ? null : filter.status().name())
        .filter("x.state = ?", filter.state() == null ? null : filter.state().name())
        .filter("x.late = ?", filter.late())
        .then(" ORDER BY x.id")
        .limit(page.fetch())
        .read(database, row -> item(row, language));
  }

  /**
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  void require(UUID id) {
    if (new Select("SELECT 1 FROM progress_report x")
        .where("x.id = ?", id)
        .where(seen())
        .read(database, row -> true)
        .isEmpty()) {
      throw unknown(id);
    }
  }

  /**
   * A report with its counts.
   *
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  ReportResponse get(UUID id, Locale language) {
    List<ReportCountResponse> counted = counts.of(id, language);
    return select()
        .where("x.id = ?", id)
        .where(seen())
        .read(database, row -> whole(item(row, language), row, counted))
        .stream()
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private ReportItem item(Columns row, Locale language) throws SQLException {
    PartyRole role = row.constant("role", PartyRole.class);
    ReportState state = row.constant("state", ReportState.class);
    ReportStatus status = row.constant("status", ReportStatus.class);
    return new ReportItem(
        row.id("id"),
        row.id("plan_id"),
        row.id("call_id"),
        row.number("year"),
        row.number("quarter"),
        row.id("task_id"),
        row.number("number"),
        row.text("title"),
        row.id("body_id"),
        row.text("short_name"),
        role,
        role.label().in(language),
        state,
        state.label().in(language),
        status,
        status.label().in(language),
        row.instant("filed_at"),
        row.flag("late"),
        row.flag("sample"),
        allowed(row, role, status),
        row.longNumber("version"));
  }

  private List<ReportAction> allowed(Columns row, PartyRole role, ReportStatus status)
      throws SQLException {
    if (!row.flag("called") || !row.flag("pending")) {
      return List.of();
    }
    boolean own = row.flag("own");
    boolean leading = row.flag("told") && !own && role != PartyRole.LEAD;
    boolean above = leading || participation.isOffice(row.text("scope"));
    List<ReportAction> fitting =
        status == ReportStatus.FILED
            ? above ? List.of(ReportAction.RETURN) : List.of()
            : own ? List.of(ReportAction.CHANGE, ReportAction.FILE) : List.of();
    return fitting.stream().filter(action -> caller.may(action.operation())).toList();
  }

  private static ReportResponse whole(
      ReportItem item, Columns row, List<ReportCountResponse> counted) throws SQLException {
    return new ReportResponse(
        item.id(),
        item.planId(),
        item.callId(),
        item.year(),
        item.quarter(),
        item.taskId(),
        item.taskNumber(),
        item.taskTitle(),
        item.bodyId(),
        item.bodyName(),
        item.partyRole(),
        item.partyRoleLabel(),
        item.state(),
        item.stateLabel(),
        row.text("text"),
        row.texts("evidence"),
        row.text("difficulty"),
        counted,
        item.status(),
        item.statusLabel(),
        row.text("return_reason"),
        item.filedAt(),
        item.late(),
        item.sample(),
        item.allowedActions(),
        item.version());
  }
}
