package org.ipfund.performance.planindicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.ipfund.performance.body.BodyPeople;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.PlanStatus;
import org.ipfund.performance.plan.content.PlanContentReader;
import org.ipfund.performance.plan.content.PlanIndicatorResponse;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Reads an indicator with its values and how it goes, in five statements. What counts for it stands
 * beside them, as the document defines it (SB-004, SB-005, SB-006).
 */
@ApplicationScoped
class IndicatorReader {

  private static final String VALUES =
      """
      SELECT v.*, b.short_name AS body_name, v.number = max(v.number) OVER (PARTITION BY v.year)
        AS current FROM plan_indicator_value v JOIN body b ON b.id = v.body_id\
      """;
  private static final String QUESTIONS =
      """
      SELECT q.*, EXISTS (SELECT 1 FROM plan_indicator_value v WHERE v.indicator_id = q.indicator_id
        AND v.year = q.year) AS answered FROM plan_indicator_question q\
      """;

  private final Database database;
  private final Participation participation;
  private final PlanContentReader contents;
  private final BodyPeople people;
  private final Caller caller;

  IndicatorReader(
      Database database,
      Participation participation,
      PlanContentReader contents,
      BodyPeople people,
      Caller caller) {
    this.database = database;
    this.participation = participation;
    this.contents = contents;
    this.people = people;
    this.caller = caller;
  }

  /** That there is no such indicator, or none the caller may know of. */
  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("规划指标", "plan indicator", id);
  }

  /**
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  PlanIndicatorDetailResponse get(UUID id, Locale language) {
    IndicatorStand stand =
        of(IndicatorStand.SELECT, "i", "i.id", id).read(database, IndicatorStand::of).stream()
            .findFirst()
            .orElseThrow(() -> unknown(id));
    PlanIndicatorResponse printed = contents.indicator(id, language).orElseThrow(() -> unknown(id));
    List<IndicatorValueResponse> values =
        of(VALUES, "v", "v.indicator_id", id)
            .then(" ORDER BY v.year, v.number")
            .read(database, IndicatorReader::value);
    List<IndicatorQuestionResponse> questions =
        of(QUESTIONS, "q", "q.indicator_id", id)
            .then(" ORDER BY q.year, q.number")
            .read(database, IndicatorReader::question);
    return new PlanIndicatorDetailResponse(
        id,
        stand.planTitle(),
        printed,
        IndicatorCourseResponse.of(course(stand, printed, values), language),
        values,
        questions,
        allowed(stand),
        stand.version());
  }

  private Select of(String select, String alias, String column, UUID id) {
    return new Select(select).where(column + " = ?", id).where(participation.sees(alias));
  }

  private List<PlanIndicatorAction> allowed(IndicatorStand stand) {
    List<PlanIndicatorAction> allowed = new ArrayList<>();
    if (stand.status() == PlanStatus.PUBLISHED) {
      if (people.includesCaller(stand.supplierBodyId())) {
        allowed.add(PlanIndicatorAction.ENTER_VALUE);
      }
      if (participation.isOffice(stand.scope())) {
        allowed.add(PlanIndicatorAction.ASK_FOR_VALUE);
      }
    }
    return allowed.stream().filter(action -> caller.may(action.operation())).toList();
  }

  private static IndicatorCourse course(
      IndicatorStand stand, PlanIndicatorResponse printed, List<IndicatorValueResponse> values) {
    NavigableMap<Integer, BigDecimal> entered = new TreeMap<>();
    values.stream()
        .filter(IndicatorValueResponse::current)
        .forEach(value -> entered.put(value.year(), new BigDecimal(value.value())));
    NavigableMap<Integer, BigDecimal> path = new TreeMap<>();
    printed.yearPath().forEach(year -> path.put(year.year(), new BigDecimal(year.value())));
    BigDecimal baseline =
        printed.baselineValue() == null
            ? entered.get(stand.baselineYear())
            : new BigDecimal(printed.baselineValue());
    return IndicatorCourse.of(
        new IndicatorAim(
            printed.measure(),
            printed.comparator(),
            printed.direction(),
            stand.baselineYear(),
            baseline,
            printed.targetYear(),
            new BigDecimal(printed.targetValue()),
            path),
        entered);
  }

  private static IndicatorValueResponse value(Columns row) throws SQLException {
    return new IndicatorValueResponse(
        row.number("year"),
        row.number("number"),
        row.flag("current"),
        row.decimal("value").toPlainString(),
        row.date("as_of"),
        row.text("source"),
        row.text("evidence"),
        row.text("reason"),
        row.id("body_id"),
        row.text("body_name"),
        row.instant("entered_at"),
        row.flag("sample"));
  }

  private static IndicatorQuestionResponse question(Columns row) throws SQLException {
    return new IndicatorQuestionResponse(
        row.number("year"),
        row.date("answer_by"),
        row.text("note"),
        row.instant("asked_at"),
        row.flag("answered"));
  }
}
