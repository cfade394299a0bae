package org.ipfund.performance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.task.TaskLinkKind;
import org.ipfund.performance.task.TaskMoney;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads what a trace joins to a task: one statement each. */
@ApplicationScoped
class TraceRows {

  private static final String PAYERS =
      """
      SELECT l.kind, l.target_id, l.note, y.id AS table_id, y.project_name, y.unit_name,
        y.budget_year, y.requested_amount, y.funded_amount
      FROM task_link l LEFT JOIN target_table y ON (CASE l.kind WHEN 'TARGET_TABLE'
        THEN y.id = l.target_id WHEN 'FUND_PROJECT' THEN y.project_id = l.target_id
        ELSE false END) AND\
      """;
  private static final String MONEY =
      """
      SELECT m.year, sum(m.amount) AS amount FROM task_money m\
      """;
  private static final String REPORTS =
      """
      SELECT DISTINCT ON (r.body_id) r.body_id, b.short_name, c.year, c.quarter, r.text, r.filed_at
      FROM progress_report r JOIN body b ON b.id = r.body_id JOIN progress_call c ON c.id = r.call_id\
      """;

  private final Database database;
  private final Participation participation;
  private final Caller caller;

  TraceRows(Database database, Participation participation, Caller caller) {
    this.database = database;
    this.participation = participation;
    this.caller = caller;
  }

  List<TracedPayer> payers(UUID taskId, Locale language) {
    Condition tables = caller.reads("y.scope", null, "y.unit_id", "y.former");
    return new Select(PAYERS)
        .then(" " + tables.sql(), tables.values().toArray())
        .where("l.task_id = ?", taskId)
        .where("l.kind IN ('CATALOGUE_PROJECT', 'TARGET_TABLE', 'FUND_PROJECT')")
        .where(participation.sees("l"))
        .then(" ORDER BY l.ordinal, y.budget_year, y.id")
        .read(
            database,
            row -> {
              TaskLinkKind kind = row.constant("kind", TaskLinkKind.class);
              return new TracedPayer(
                  kind,
                  kind.label().in(language),
                  row.id("target_id"),
                  row.text("note"),
                  row.id("table_id"),
                  row.text("project_name"),
                  row.text("unit_name"),
                  row.numberOrNull("budget_year"),
                  row.money("requested_amount"),
                  row.money("funded_amount"));
            });
  }

  List<TracedMoney> money(UUID taskId) {
    return new Select(MONEY)
        .where("m.task_id = ?", taskId)
        .where(TaskMoney.COUNTS)
        .where(participation.sees("m"))
        .then(" GROUP BY m.year ORDER BY m.year")
        .read(database, row -> new TracedMoney(row.number("year"), row.money("amount")));
  }

  List<TracedReport> reports(UUID taskId) {
    return new Select(REPORTS)
        .where("r.task_id = ?", taskId)
        .where("r.status = 'FILED'")
        .where(participation.sees("r"))
        .then(" ORDER BY r.body_id, r.filed_at DESC")
        .read(
            database,
            row ->
                new TracedReport(
                    row.id("body_id"),
                    row.text("short_name"),
                    row.number("year"),
                    row.number("quarter"),
                    row.text("text"),
                    row.instant("filed_at")));
  }
}
