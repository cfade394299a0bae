package org.ipfund.performance.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.content.GoalComparator;
import org.ipfund.performance.plan.content.IndicatorDirection;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.ipfund.performance.task.TaskMoney;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.performance.verdict.TaskFacts.Promise;
import org.ipfund.performance.verdict.TaskFacts.Reported;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads what is judged of a document, as far as the caller sees it: one statement each. */
@ApplicationScoped
public class VerdictReader {

  private static final String INDICATORS =
      """
      SELECT i.*, extract(year FROM p.period_start)::int - 1 AS year_before,
        ARRAY(SELECT y.year || ' ' || y.value FROM plan_indicator_path y
          WHERE y.indicator_id = i.id) AS years,
        ARRAY(SELECT DISTINCT ON (v.year) v.year || ' ' || v.value FROM plan_indicator_value v
          WHERE v.indicator_id = i.id AND v.as_of <= ? ORDER BY v.year, v.number DESC) AS found
      FROM plan_indicator i JOIN plan p ON p.id = i.plan_id\
      """;

  private static final String SERVED =
      """
      i.id IN (SELECT x.id FROM task s, LATERAL (SELECT l.target_id AS id FROM task_link l
        WHERE l.task_id = s.id AND l.kind = 'INDICATOR' UNION SELECT c.indicator_id
        FROM task_commitment c WHERE c.task_id = s.id) x WHERE s.id = ?)\
      """;

  /** Counts and reports have participants of their own. */
  private static final String TASKS =
      """
      SELECT t.*, coalesce(t.due_on, p.period_end) AS due,
        (SELECT h.title FROM plan_part h WHERE h.plan_id = t.plan_id
          AND h.key = split_part(d.key, '/', 1)) AS chapter,
        ARRAY(SELECT y.printed FROM task_party y WHERE y.task_id = t.id AND y.role <> 'COOPERATE'
          AND (y.role = 'LEAD' OR t.form NOT LIKE 'LEAD%') ORDER BY y.ordinal) AS leads,
        (SELECT sum(m.amount) FROM task_money m WHERE m.task_id = t.id AND m.year <= ? AND\
      """
          + " "
          + TaskMoney.COUNTS
          + """
      ) AS money,
        f.state, c.printed, c.least, c.counted
      FROM task t JOIN plan p ON p.id = t.plan_id LEFT JOIN plan_part d ON d.id = t.part_id
      LEFT JOIN LATERAL (SELECT r.state FROM progress_report r WHERE r.task_id = t.id
        AND r.status = 'FILED' AND r.filed_at < ? AND\
      """;

  private static final String PROMISES =
      """
       ORDER BY r.role = 'COOPERATE', r.filed_at DESC LIMIT 1) f ON true
      LEFT JOIN LATERAL (SELECT array_agg(k.printed ORDER BY k.ordinal) AS printed,
        array_agg(k.min_value::text ORDER BY k.ordinal) AS least,
        array_agg(coalesce((SELECT n.count::text FROM progress_count n
          JOIN progress_report r ON r.id = n.report_id WHERE n.task_id = k.task_id
          AND n.ordinal = k.ordinal AND r.status = 'FILED' AND r.filed_at < ? AND\
      """;
  private static final String END =
      """
       ORDER BY r.filed_at DESC LIMIT 1), '') ORDER BY k.ordinal) AS counted
        FROM task_commitment k WHERE k.task_id = t.id AND k.output AND k.min_value IS NOT NULL)
        c ON true\
      """;

  private final Database database;
  private final Participation participation;

  public VerdictReader(Database database, Participation participation) {
    this.database = database;
    this.participation = participation;
  }

  /** The indicators of a document in its order. */
  public List<IndicatorFacts> indicators(UUID planId, EvaluationDay day) {
    return indicators("i.plan_id = ?", planId, day);
  }

  /** The indicators that a task or one of its promises serves. */
  public List<IndicatorFacts> served(UUID taskId, EvaluationDay day) {
    return indicators(SERVED, taskId, day);
  }

  private List<IndicatorFacts> indicators(String which, UUID id, EvaluationDay day) {
    return new Select("")
        .then(INDICATORS, day.asOf())
        .where(which, id)
        .where(participation.sees("i"))
        .then(" ORDER BY i.plan_id, i.ordinal")
        .read(database, VerdictReader::indicator);
  }

  private static IndicatorFacts indicator(Columns row) throws SQLException {
    Integer baselineYear = row.numberOrNull("baseline_year");
    int before = Math.min(row.number("year_before"), row.number("target_year") - 1);
    int first = baselineYear == null ? before : baselineYear;
    SortedMap<Integer, BigDecimal> found = years(row.texts("found"));
    BigDecimal printed = row.decimal("baseline_value");
    return new IndicatorFacts(
        row.id("id"),
        row.text("name"),
        row.text("unit"),
        new IndicatorFacts.Aim(
            row.constant("measure", IndicatorMeasure.class),
            row.constant("direction", IndicatorDirection.class),
            row.constant("target_comparator", GoalComparator.class),
            row.number("target_year"),
            row.decimal("target_value")),
        first,
        printed == null ? found.get(first) : printed,
        years(row.texts("years")),
        found.tailMap(first + 1));
  }

  private static SortedMap<Integer, BigDecimal> years(List<String> texts) {
    SortedMap<Integer, BigDecimal> years = new TreeMap<>();
    for (String text : texts) {
      int blank = text.indexOf(' ');
      years.put(
          Integer.valueOf(text.substring(0, blank)), new BigDecimal(text.substring(blank + 1)));
    }
    return years;
  }

  /** The tasks of a document by number, without those that were given up. */
  public List<TaskFacts> tasks(UUID planId, EvaluationDay day) {
    return tasks("t.plan_id = ?", planId, day);
  }

  /** Some tasks, as far as the caller sees them. */
  public List<TaskFacts> tasks(Collection<UUID> taskIds, EvaluationDay day) {
    return tasks("t.id = ANY (?)", taskIds.toArray(UUID[]::new), day);
  }

  private List<TaskFacts> tasks(String which, Object ids, EvaluationDay day) {
    Instant end = day.end();
    Condition reports = participation.sees("r");
    Object[] seen = reports.values().toArray();
    return new Select("")
        .then(TASKS, day.asOf().getYear(), end)
        .then(" " + reports.sql(), seen)
        .then(PROMISES, end)
        .then(" " + reports.sql(), seen)
        .then(END)
        .where(which, ids)
        .where("t.status <> 'DROPPED'")
        .where(participation.sees("t"))
        .then(" ORDER BY t.number")
        .read(database, VerdictReader::task);
  }

  private static TaskFacts task(Columns row) throws SQLException {
    String chapter = row.text("chapter");
    Reported reported = row.constant("state", Reported.class);
    return new TaskFacts(
        row.id("id"),
        row.number("number"),
        row.text("title"),
        chapter == null ? "" : chapter,
        row.texts("leads"),
        row.constant("status", TaskStatus.class),
        row.date("due"),
        reported == null ? Reported.NOTHING : reported,
        promises(row),
        row.number("open_finding_count"),
        row.money("money"));
  }

  private static List<Promise> promises(Columns row) throws SQLException {
    List<String> printed = row.texts("printed");
    List<String> least = row.texts("least");
    List<String> counted = row.texts("counted");
    List<Promise> promises = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      promises.add(
          new Promise(
              printed.get(i),
              new BigDecimal(least.get(i)),
              counted.get(i).isEmpty() ? null : new BigDecimal(counted.get(i))));
    }
    return promises;
  }
}
