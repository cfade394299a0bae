package org.ipfund.performance.plan.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads what stands in a document beside its tasks: one statement each. */
@ApplicationScoped
public class PlanContentReader {

  private static final String PARTS =
      "SELECT x.id, x.ordinal, x.key, x.title,"
          + " (SELECT count(*) FROM task t WHERE t.part_id = x.id) AS tasks FROM plan_part x";
  private static final String GOALS =
      "SELECT x.*, d.key AS part_key FROM plan_goal x LEFT JOIN plan_part d ON d.id = x.part_id";
  private static final String BOXES = "SELECT x.* FROM plan_box x";
  private static final String INDICATORS =
      """
      SELECT x.*, ARRAY(SELECT y.year || ' ' || y.value FROM plan_indicator_path y
        WHERE y.indicator_id = x.id ORDER BY y.year) AS years FROM plan_indicator x\
      """;

  private final Database database;
  private final Participation participation;

  PlanContentReader(Database database, Participation participation) {
    this.database = database;
    this.participation = participation;
  }

  private Select of(String select, UUID planId) {
    return new Select(select).where("x.plan_id = ?", planId).where(participation.sees("x"));
  }

  public List<PlanPartResponse> parts(UUID planId) {
    return of(PARTS, planId)
        .then(" ORDER BY x.ordinal")
        .read(
            database,
            row ->
                new PlanPartResponse(
                    row.id("id"),
                    row.number("ordinal"),
                    row.text("key"),
                    row.text("title"),
                    row.number("tasks")));
  }

  public List<PlanGoalResponse> goals(UUID planId, Locale language) {
    return of(GOALS, planId).then(" ORDER BY x.ordinal").read(database, row -> goal(row, language));
  }

  private static PlanGoalResponse goal(Columns row, Locale language) throws SQLException {
    GoalComparator comparator = row.constant("comparator", GoalComparator.class);
    return new PlanGoalResponse(
        row.id("id"),
        row.number("ordinal"),
        row.text("part_key"),
        row.text("text"),
        row.id("indicator_id"),
        comparator,
        comparator == null ? null : comparator.label().in(language),
        decimal(row.decimal("value")),
        row.text("unit"),
        row.text("period"),
        row.text("note"));
  }

  public List<PlanBoxResponse> boxes(UUID planId) {
    return of(BOXES, planId)
        .then(" ORDER BY x.ordinal")
        .read(
            database,
            row ->
                new PlanBoxResponse(
                    row.id("id"),
                    row.number("ordinal"),
                    row.text("name"),
                    row.text("text"),
                    row.numberOrNull("after_task")));
  }

  /** A page of a document's indicators, in its order. */
  public List<PlanIndicatorResponse> indicators(
      UUID planId, int after, PageRequest page, Locale language) {
    return of(INDICATORS, planId)
        .where("x.ordinal > ?", after)
        .then(" ORDER BY x.ordinal")
        .limit(page.fetch())
        .read(database, row -> indicator(row, language));
  }

  /** One indicator, where the caller may know of it. */
  public Optional<PlanIndicatorResponse> indicator(UUID id, Locale language) {
    return new Select(INDICATORS)
            .where("x.id = ?", id)
            .where(participation.sees("x"))
            .read(database, row -> indicator(row, language))
            .stream()
            .findFirst();
  }

  private static PlanIndicatorResponse indicator(Columns row, Locale language) throws SQLException {
    GoalComparator comparator = row.constant("target_comparator", GoalComparator.class);
    IndicatorMeasure measure = row.constant("measure", IndicatorMeasure.class);
    IndicatorDirection direction = row.constant("direction", IndicatorDirection.class);
    IndicatorNature nature = row.constant("nature", IndicatorNature.class);
    IndicatorPathKind path = row.constant("path", IndicatorPathKind.class);
    return new PlanIndicatorResponse(
        row.id("id"),
        row.id("plan_id"),
        row.number("ordinal"),
        row.text("name"),
        row.text("unit"),
        row.numberOrNull("baseline_year"),
        decimal(row.decimal("baseline_value")),
        row.decimal("baseline_value") == null,
        row.number("target_year"),
        decimal(row.decimal("target_value")),
        comparator,
        comparator.label().in(language),
        measure,
        measure.label().in(language),
        direction,
        direction.label().in(language),
        nature,
        nature.label().in(language),
        path,
        path.label().in(language),
        row.text("supplier_printed"),
        row.id("supplier_body_id"),
        row.text("definition"),
        years(row.texts("years")),
        row.longNumber("version"));
  }

  private static List<PlanYearValue> years(List<String> texts) {
    List<PlanYearValue> years = new ArrayList<>();
    for (String text : texts) {
      int blank = text.indexOf(' ');
      years.add(
          new PlanYearValue(Integer.parseInt(text.substring(0, blank)), text.substring(blank + 1)));
    }
    return years;
  }

  private static String decimal(BigDecimal numberOrNull) {
    return numberOrNull == null ? null : numberOrNull.toPlainString();
  }
}
