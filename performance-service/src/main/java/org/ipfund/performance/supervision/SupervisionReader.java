package org.ipfund.performance.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;

/** Reads findings: one statement a list, three for a finding with what was said to it. */
@ApplicationScoped
class SupervisionReader {

  private static final String SELECT =
      "SELECT x.*, t.number, t.title, b.short_name, "
          + TaskActors.KEY
          + """
             = ANY (?) AS own FROM supervision_finding x JOIN task t ON t.id = x.task_id
              JOIN body b ON b.id = x.body_id
              LEFT JOIN known_region r ON r.code = b.bureau_region_code\
            """;
  private static final String TOLD =
      "x.task_id IN (SELECT task_id FROM task_participant WHERE key = ANY (?))"
          + " AND x.participants && ?";

  private final Database database;
  private final Participation participation;
  private final Caller caller;
  private final SupervisionEntries entries;
  private final BusinessClock clock;

  SupervisionReader(
      Database database,
      Participation participation,
      Caller caller,
      SupervisionEntries entries,
      BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.caller = caller;
    this.entries = entries;
    this.clock = clock;
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("督办事项", "supervision finding", id);
  }

  private Condition seen() {
    String[] keys = participation.keys();
    return caller.sees("x.scope", null, null).or(TOLD, keys, keys);
  }

  private Select select() {
    return new Select(SELECT).then("", (Object) participation.keys());
  }

  List<SupervisionItem> page(SupervisionFilter filter, PageRequest page, Locale language) {
    return select()
        .where("x.id > ?", page.afterId())
        .where(seen())
        .filter("x.plan_id = ?", filter.planId())
        .filter("x.task_id = ?", filter.taskId())
        .filter("x.body_id = ?", filter.bodyId())
        .filter("x.status = ?", filter.status() == null ? null : filter.status().name())
        .then(" ORDER BY x.id")
        .limit(page.fetch())
        .read(database, row -> item(row, language));
  }

  /**
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  void require(UUID id) {
    if (new Select("SELECT 1 FROM supervision_finding x")
        .where("x.id = ?", id)
        .where(seen())
        .read(database, row -> true)
        .isEmpty()) {
      throw unknown(id);
    }
  }

  /**
   * A finding with what was said to it.
   *
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  SupervisionResponse get(UUID id, Locale language) {
    List<SupervisionEntryResponse> said = entries.of(id, language);
    return select()
        .where("x.id = ?", id)
        .where(seen())
        .read(database, row -> whole(item(row, language), said))
        .stream()
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private SupervisionItem item(Columns row, Locale language) throws SQLException {
    SupervisionStatus status = row.constant("status", SupervisionStatus.class);
    LocalDate answerBy = row.date("answer_by");
    return new SupervisionItem(
        row.id("id"),
        row.id("plan_id"),
        row.id("task_id"),
        row.number("number"),
        row.text("title"),
        row.id("body_id"),
        row.text("short_name"),
        row.text("text"),
        answerBy,
        SupervisionRules.isOverdue(status, answerBy, clock.today()),
        status,
        status.label().in(language),
        row.instant("opened_at"),
        row.instant("closed_at"),
        row.flag("sample"),
        allowed(row, status),
        row.longNumber("version"));
  }

  private List<SupervisionAction> allowed(Columns row, SupervisionStatus status)
      throws SQLException {
    return SupervisionRules.fitting(
            status, row.flag("own"), participation.isOffice(row.text("scope")))
        .stream()
        .filter(action -> caller.may(action.operation()))
        .toList();
  }

  private static SupervisionResponse whole(
      SupervisionItem item, List<SupervisionEntryResponse> said) {
    return new SupervisionResponse(
        item.id(),
        item.planId(),
        item.taskId(),
        item.taskNumber(),
        item.taskTitle(),
        item.bodyId(),
        item.bodyName(),
        item.text(),
        item.answerBy(),
        item.overdue(),
        item.status(),
        item.statusLabel(),
        item.openedAt(),
        item.closedAt(),
        said,
        item.sample(),
        item.allowedActions(),
        item.version());
  }
}
