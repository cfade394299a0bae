package org.ipfund.performance.progresscall;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.PlanReader;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;

/** Reads calls for reports: one statement a list. */
@ApplicationScoped
public class ProgressCallReader {

  private static final String SELECT =
      "SELECT c.*, p.title AS plan_title FROM progress_call c JOIN plan p ON p.id = c.plan_id";
  private static final String OPEN = "SELECT c.plan_id, c.status, c.deadline FROM progress_call c";
  private static final String PLAN =
      "SELECT p.scope, p.status, p.period_start, p.period_end, p.participants FROM plan p";

  private final Database database;
  private final Participation participation;
  private final Caller caller;
  private final BusinessClock clock;

  ProgressCallReader(
      Database database, Participation participation, Caller caller, BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.caller = caller;
    this.clock = clock;
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("催报", "progress call", id);
  }

  List<ProgressCallResponse> page(ProgressCallFilter filter, PageRequest page, Locale language) {
    return new Select(SELECT)
        .where("c.id > ?", page.afterId())
        .where(participation.sees("c"))
        .filter("c.plan_id = ?", filter.planId())
        .filter("c.year = ?", filter.year())
        .filter("c.status = ?", filter.status() == null ? null : filter.status().name())
        .then(" ORDER BY c.id")
        .limit(page.fetch())
        .read(database, row -> response(row, language));
  }

  /**
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  ProgressCallResponse get(UUID id, Locale language) {
    return new Select(SELECT)
            .where("c.id = ?", id)
            .where(participation.sees("c"))
            .read(database, row -> response(row, language))
            .stream()
            .findFirst()
            .orElseThrow(() -> unknown(id));
  }

  private ProgressCallResponse response(Columns row, Locale language) throws SQLException {
    ProgressCallStatus status = row.constant("status", ProgressCallStatus.class);
    Instant deadline = row.instant("deadline");
    return new ProgressCallResponse(
        row.id("id"),
        row.id("plan_id"),
        row.text("plan_title"),
        row.number("year"),
        row.number("quarter"),
        CallDeadline.lastDay(deadline),
        deadline,
        status == ProgressCallStatus.OPEN && !clock.instant().isBefore(deadline),
        row.text("note"),
        status,
        status.label().in(language),
        row.instant("opened_at"),
        row.instant("closed_at"),
        row.flag("sample"),
        allowed(status, row.text("scope")),
        row.longNumber("version"));
  }

  private List<ProgressCallAction> allowed(ProgressCallStatus status, String scope) {
    return status == ProgressCallStatus.OPEN && participation.isOffice(scope)
        ? Stream.of(ProgressCallAction.values())
            .filter(action -> caller.may(action.operation()))
            .toList()
        : List.of();
  }

  /**
   * A call that the caller sees, kept as it is until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none
   */
  public StandingCall standing(UUID id) {
    return new Select(OPEN)
            .where("c.id = ?", id)
            .where(participation.sees("c"))
            .then(" FOR SHARE OF c")
            .read(
                database,
                row ->
                    new StandingCall(
                        id,
                        row.id("plan_id"),
                        row.constant("status", ProgressCallStatus.class),
                        row.instant("deadline")))
            .stream()
            .findFirst()
            .orElseThrow(() -> unknown(id));
  }

  /** The document of a call, kept as it is until the end of the transaction. */
  CalledPlan lockedPlan(UUID id) {
    return new Select(PLAN)
            .where("p.id = ?", id)
            .where(participation.sees("p"))
            .then(" FOR UPDATE OF p")
            .read(
                database,
                row ->
                    new CalledPlan(
                        row.text("scope"),
                        "PUBLISHED".equals(row.text("status")),
                        row.date("period_start"),
                        row.date("period_end"),
                        row.texts("participants")))
            .stream()
            .findFirst()
            .orElseThrow(() -> PlanReader.unknown(id));
  }
}
