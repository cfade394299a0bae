package org.ipfund.performance.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.performance.body.BodyKind;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Reads problems: one statement a list. A leading group sees what was raised to it. */
@ApplicationScoped
class ProblemReader {

  private static final String SELECT =
      "SELECT x.*, t.number, t.title, b.short_name, g.short_name AS group_name, "
          + TaskActors.KEY
          + """
             = ANY (?) AS own, body_keys(x.raised_to_id, ?) && ? AS asked FROM task_problem x
              LEFT JOIN task t ON t.id = x.task_id JOIN body b ON b.id = x.body_id
              LEFT JOIN known_region r ON r.code = b.bureau_region_code
              LEFT JOIN body g ON g.id = x.raised_to_id\
            """;

  private final Database database;
  private final Participation participation;
  private final Caller caller;
  private final BusinessClock clock;

  ProblemReader(
      Database database, Participation participation, Caller caller, BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.caller = caller;
    this.clock = clock;
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("任务问题", "task problem", id);
  }

  private Select select() {
    String[] keys = participation.keys();
    Condition seen = participation.sees("x");
    return new Select(SELECT).then("", keys, clock.today(), keys).where(seen);
  }

  /** What a body is; null when there is none. */
  @Nullable BodyKind kind(@Nullable UUID bodyId) {
    return database
        .first(
            "SELECT kind FROM body WHERE id = ?",
            row -> row.constant("kind", BodyKind.class),
            bodyId)
        .orElse(null);
  }

  List<ProblemResponse> page(ProblemFilter filter, PageRequest page, Locale language) {
    return select()
        .where("x.id > ?", page.afterId())
        .filter("x.plan_id = ?", filter.planId())
        .filter("x.task_id = ?", filter.taskId())
        .filter("x.body_id = ?", filter.bodyId())
        .filter("x.raised_to_id = ?", filter.raisedToId())
        .filter("x.status = ?", filter.status() == null ? null : filter.status().name())
        .then(" ORDER BY x.id")
        .limit(page.fetch())
        .read(database, row -> response(row, language));
  }

  /**
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  ProblemResponse get(UUID id, Locale language) {
    return select().where("x.id = ?", id).read(database, row -> response(row, language)).stream()
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private ProblemResponse response(Columns row, Locale language) throws SQLException {
    ProblemStatus status = row.constant("status", ProblemStatus.class);
    return new ProblemResponse(
        row.id("id"),
        row.id("plan_id"),
        row.id("task_id"),
        row.numberOrNull("number"),
        row.text("title"),
        row.id("body_id"),
        row.text("short_name"),
        row.text("text"),
        row.id("raised_to_id"),
        row.text("group_name"),
        status,
        status.label().in(language),
        row.text("answer"),
        row.instant("raised_at"),
        row.instant("answered_at"),
        row.flag("sample"),
        allowed(row, status),
        row.longNumber("version"));
  }

  private List<ProblemAction> allowed(Columns row, ProblemStatus status) throws SQLException {
    boolean asked =
        participation.isOffice(row.text("scope"))
            || row.id("raised_to_id") != null && row.flag("asked");
    return ProblemRules.fitting(status, row.flag("own"), asked).stream()
        .filter(action -> caller.may(action.operation()))
        .toList();
  }
}
