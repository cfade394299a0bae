package org.ipfund.performance.share.yearplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
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

/** Reads plans of a year: two statements, for one as for a list. */
@ApplicationScoped
class YearPlanReader {

  private static final String SELECT =
      """
      SELECT f.*, p.title AS plan_title, p.status = 'PUBLISHED' AS open, b.short_name AS body_name
      FROM body_year_plan f JOIN plan p ON p.id = f.plan_id JOIN body b ON b.id = f.body_id\
      """;

  private record Row(YearPlanResponse plan, boolean open) {}

  private final Database database;
  private final Participation participation;
  private final BodyPeople people;
  private final Caller caller;

  YearPlanReader(Database database, Participation participation, BodyPeople people, Caller caller) {
    this.database = database;
    this.participation = participation;
    this.people = people;
    this.caller = caller;
  }

  /** That there is no such plan of a year, or none the caller may know of. */
  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("年度推进计划", "year plan", id);
  }

  List<YearPlanResponse> page(YearPlanFilter filter, PageRequest page, Locale language) {
    return shown(
        new Select(SELECT)
            .where("f.id > ?", page.afterId())
            .where(participation.sees("f"))
            .filter("f.plan_id = ?", filter.planId())
            .filter("f.body_id = ?", filter.bodyId())
            .filter("f.year = ?", filter.year())
            .filter("f.status = ?", filter.status() == null ? null : filter.status().name())
            .then(" ORDER BY f.id")
            .limit(page.fetch())
            .read(database, row -> row(row, language)));
  }

  /**
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  YearPlanResponse get(UUID id, Locale language) {
    return shown(
            new Select(SELECT)
                .where("f.id = ?", id)
                .where(participation.sees("f"))
                .read(database, row -> row(row, language)))
        .stream()
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private List<YearPlanResponse> shown(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Set<UUID> mine =
        people.among(rows.stream().map(row -> row.plan().bodyId()).collect(Collectors.toSet()));
    return rows.stream()
        .map(row -> mine.contains(row.plan().bodyId()) ? with(row) : row.plan())
        .toList();
  }

  private YearPlanResponse with(Row row) {
    YearPlanResponse of = row.plan();
    List<YearPlanAction> allowed =
        row.open() && of.status() == YearPlanStatus.DRAFT
            ? Arrays.stream(YearPlanAction.values())
                .filter(action -> caller.may(action.operation()))
                .toList()
            : List.of();
    return new YearPlanResponse(
        of.id(),
        of.planId(),
        of.planTitle(),
        of.bodyId(),
        of.bodyName(),
        of.year(),
        of.progressPlan(),
        of.safeguards(),
        of.policies(),
        of.postInCharge(),
        of.office(),
        of.status(),
        of.statusLabel(),
        of.filedAt(),
        of.sample(),
        allowed,
        of.version());
  }

  private static Row row(Columns row, Locale language) throws SQLException {
    YearPlanStatus status = row.constant("status", YearPlanStatus.class);
    return new Row(
        new YearPlanResponse(
            row.id("id"),
            row.id("plan_id"),
            row.text("plan_title"),
            row.id("body_id"),
            row.text("body_name"),
            row.number("year"),
            row.text("progress_plan"),
            row.text("safeguards"),
            row.text("policies"),
            row.text("post_in_charge"),
            row.text("office"),
            status,
            status.label().in(language),
            row.instant("filed_at"),
            row.flag("sample"),
            List.of(),
            row.longNumber("version")),
        row.flag("open"));
  }
}
