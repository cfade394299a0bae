package org.ipfund.performance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.performance.verdict.EvaluationDay;
import org.ipfund.performance.verdict.Judgement;
import org.ipfund.performance.verdict.TaskFacts;
import org.ipfund.performance.verdict.TaskVerdicts;
import org.ipfund.performance.verdict.VerdictReader;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;

/** Finds promises by what they serve and by what pays for them: two statements a page. */
@ApplicationScoped
class PromiseReader {

  private static final int ID = 36;
  private static final String SELECT =
      """
      SELECT t.id, t.number, t.title, t.plan_id, p.title AS plan_title, t.status,
        coalesce(c.ordinal, 0) AS ordinal, c.printed, c.what, c.min_value, c.max_value, c.unit,
        c.indicator_id, ARRAY(SELECT y.printed FROM task_party y WHERE y.task_id = t.id
          AND y.role <> 'COOPERATE' AND (y.role = 'LEAD' OR t.form NOT LIKE 'LEAD%')
          ORDER BY y.ordinal) AS leads
      FROM task t JOIN plan p ON p.id = t.plan_id
      LEFT JOIN task_commitment c ON c.task_id = t.id AND c.output\
      """;
  private static final String SERVES =
      """
      t.id IN (SELECT k.task_id FROM task_commitment k WHERE k.indicator_id = ? UNION
        SELECT l.task_id FROM task_link l WHERE l.target_id = ? AND l.kind = 'INDICATOR')
      AND (c.indicator_id = ? OR EXISTS (SELECT 1 FROM task_link l WHERE l.task_id = t.id
        AND l.target_id = ? AND l.kind = 'INDICATOR'))\
      """;
  private static final String PAID_BY_CATALOGUE =
      """
      t.id IN (SELECT l.task_id FROM task_link l WHERE l.target_id = ?
        AND l.kind = 'CATALOGUE_PROJECT')\
      """;
  private static final String PAID_BY_PROJECT =
      """
      t.id IN (SELECT l.task_id FROM task_link l WHERE l.target_id = ? AND l.kind = 'FUND_PROJECT'
        UNION SELECT l.task_id FROM target_table y JOIN task_link l ON l.target_id = y.id
          AND l.kind = 'TARGET_TABLE' WHERE y.project_id = ?)\
      """;
  private static final String PAID_BY_TABLE =
      """
      t.id IN (SELECT l.task_id FROM task_link l WHERE l.target_id = ? AND l.kind = 'TARGET_TABLE'
        UNION SELECT l.task_id FROM target_table y JOIN task_link l ON l.target_id = y.project_id
          AND l.kind = 'FUND_PROJECT' WHERE y.id = ?)\
      """;

  private final Database database;
  private final Participation participation;
  private final VerdictReader facts;
  private final BusinessClock clock;

  PromiseReader(
      Database database, Participation participation, VerdictReader facts, BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.facts = facts;
    this.clock = clock;
  }

  List<PromiseItem> page(PromiseFilter filter, PageRequest page, Locale language) {
    Select select = paidBy(after(new Select(SELECT), page), filter);
    List<PromiseItem> found =
        select
            .where(participation.seesTasks("t"))
            .filter("t.plan_id = ?", filter.planId())
            .then(" ORDER BY t.id, coalesce(c.ordinal, 0)")
            .limit(page.fetch())
            .read(database, row -> item(row, language));
    return found.isEmpty() ? found : judged(found, language);
  }

  private static Select after(Select select, PageRequest page) {
    String key = page.after();
    if (key == null) {
      return select;
    }
    if (key.length() <= ID) {
      throw PageRequest.badCursor();
    }
    UUID task = PageRequest.id(key.substring(0, ID));
    try {
      return select.where(
          "t.id >= ? AND (t.id, coalesce(c.ordinal, 0)) > (?, ?)",
          task,
          task,
          Integer.valueOf(key.substring(ID)));
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }

  private static Select paidBy(Select select, PromiseFilter filter) {
    UUID indicator = filter.indicatorId();
    if (indicator != null) {
      select.where(SERVES, indicator, indicator, indicator, indicator);
    }
    if (filter.fundProjectId() != null) {
      select.where(PAID_BY_PROJECT, filter.fundProjectId(), filter.fundProjectId());
    }
    if (filter.targetTableId() != null) {
      select.where(PAID_BY_TABLE, filter.targetTableId(), filter.targetTableId());
    }
    return select.filter(PAID_BY_CATALOGUE, filter.catalogueProjectId());
  }

  private List<PromiseItem> judged(List<PromiseItem> found, Locale language) {
    EvaluationDay day = new EvaluationDay(clock.today(), false);
    Set<UUID> ids = found.stream().map(PromiseItem::taskId).collect(Collectors.toSet());
    Map<UUID, TaskFacts> known =
        facts.tasks(ids, day).stream()
            .collect(Collectors.toMap(TaskFacts::id, Function.identity()));
    return found.stream()
        .map(item -> known.containsKey(item.taskId()) ? judged(item, known, day, language) : item)
        .toList();
  }

  private static PromiseItem judged(
      PromiseItem item, Map<UUID, TaskFacts> known, EvaluationDay day, Locale language) {
    TaskFacts task = known.get(item.taskId());
    Judgement stands = TaskVerdicts.judge(task, day);
    return new PromiseItem(
        item.taskId(),
        item.taskNumber(),
        item.taskTitle(),
        item.planId(),
        item.planTitle(),
        item.ordinal(),
        item.printed(),
        item.what(),
        item.minValue(),
        item.maxValue(),
        item.unit(),
        item.indicatorId(),
        item.leadNames(),
        item.status(),
        item.statusLabel(),
        task.money(),
        stands.verdict(),
        stands.verdict().label().in(language),
        stands.explanation().in(language));
  }

  private static PromiseItem item(Columns row, Locale language) throws SQLException {
    TaskStatus status = row.constant("status", TaskStatus.class);
    return new PromiseItem(
        row.id("id"),
        row.number("number"),
        row.text("title"),
        row.id("plan_id"),
        row.text("plan_title"),
        row.number("ordinal"),
        row.text("printed"),
        row.text("what"),
        text(row.decimal("min_value")),
        text(row.decimal("max_value")),
        row.text("unit"),
        row.id("indicator_id"),
        row.texts("leads"),
        status,
        status.label().in(language),
        null,
        null,
        null,
        null);
  }

  private static String text(BigDecimal numberOrNull) {
    return numberOrNull == null ? null : numberOrNull.toPlainString();
  }
}
