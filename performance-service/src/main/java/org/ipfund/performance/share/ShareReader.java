package org.ipfund.performance.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.performance.body.BodyPeople;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads shares of tasks: two statements, for one as for a list. */
@ApplicationScoped
class ShareReader {

  private static final String SELECT =
      """
      SELECT s.*, t.number AS task_number, t.title AS task_title, b.short_name AS body_name,
        p.status = 'PUBLISHED' AS open
      FROM task_share s JOIN task t ON t.id = s.task_id JOIN body b ON b.id = s.body_id
      JOIN plan p ON p.id = s.plan_id\
      """;

  /** A row, of which it is not known yet what its reader may do. */
  private record Row(TaskShareResponse share, String scope, boolean open) {}

  private final Database database;
  private final Participation participation;
  private final BodyPeople people;
  private final Caller caller;

  ShareReader(Database database, Participation participation, BodyPeople people, Caller caller) {
    this.database = database;
    this.participation = participation;
    this.people = people;
    this.caller = caller;
  }

  /** That there is no such share, or none the caller may know of. */
  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("年度分解", "task share", id);
  }

  List<TaskShareResponse> page(ShareFilter filter, PageRequest page, Locale language) {
    Select select =
        new Select(SELECT)
            .where("s.id > ?", page.afterId())
            .where(participation.sees("s"))
            .filter("s.plan_id = ?", filter.planId())
            .filter("s.task_id = ?", filter.taskId())
            .filter("s.body_id = ?", filter.bodyId())
            .filter("s.year = ?", filter.year())
            .filter("s.status = ?", filter.status() == null ? null : filter.status().name())
            .filter("s.stage = ?", filter.stage())
            .filter("s.priority = ?", filter.priority());
    return shown(
        select
            .then(" ORDER BY s.id")
            .limit(page.fetch())
            .read(database, row -> row(row, language)));
  }

  /**
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  TaskShareResponse get(UUID id, Locale language) {
    return shown(
            new Select(SELECT)
                .where("s.id = ?", id)
                .where(participation.sees("s"))
                .read(database, row -> row(row, language)))
        .stream()
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private List<TaskShareResponse> shown(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Set<UUID> mine =
        people.among(rows.stream().map(row -> row.share().bodyId()).collect(Collectors.toSet()));
    return rows.stream()
        .map(row -> with(row.share(), allowed(row, mine.contains(row.share().bodyId()))))
        .toList();
  }

  private List<ShareAction> allowed(Row row, boolean mine) {
    List<ShareAction> allowed = new ArrayList<>();
    boolean office = participation.isOffice(row.scope());
    if (row.open() && row.share().status() == ShareStatus.PROPOSED) {
      if (mine) {
        allowed.addAll(List.of(ShareAction.AGREE, ShareAction.REFUSE));
      }
      if (mine || office) {
        allowed.add(ShareAction.WITHDRAW);
      }
    } else if (row.open() && row.share().status() == ShareStatus.AGREED && office) {
      allowed.add(ShareAction.WITHDRAW);
    }
    return allowed.stream().filter(action -> caller.may(action.operation())).toList();
  }

  private static Row row(Columns row, Locale language) throws SQLException {
    ShareStatus status = row.constant("status", ShareStatus.class);
    return new Row(
        new TaskShareResponse(
            row.id("id"),
            row.id("plan_id"),
            row.id("task_id"),
            row.number("task_number"),
            row.text("task_title"),
            row.id("body_id"),
            row.text("body_name"),
            row.number("year"),
            row.text("text"),
            plain(row.decimal("min_value")),
            plain(row.decimal("max_value")),
            row.text("unit"),
            row.date("due_on"),
            row.text("stage"),
            row.flag("priority"),
            status,
            status.label().in(language),
            row.instant("proposed_at"),
            row.instant("decided_at"),
            row.text("reason"),
            row.flag("sample"),
            List.of(),
            row.longNumber("version")),
        row.text("scope"),
        row.flag("open"));
  }

  private static String plain(BigDecimal numberOrNull) {
    return numberOrNull == null ? null : numberOrNull.toPlainString();
  }

  private static TaskShareResponse with(TaskShareResponse of, List<ShareAction> allowed) {
    return new TaskShareResponse(
        of.id(),
        of.planId(),
        of.taskId(),
        of.taskNumber(),
        of.taskTitle(),
        of.bodyId(),
        of.bodyName(),
        of.year(),
        of.text(),
        of.minValue(),
        of.maxValue(),
        of.unit(),
        of.dueOn(),
        of.stage(),
        of.priority(),
        of.status(),
        of.statusLabel(),
        of.proposedAt(),
        of.decidedAt(),
        of.reason(),
        of.sample(),
        allowed,
        of.version());
  }
}
