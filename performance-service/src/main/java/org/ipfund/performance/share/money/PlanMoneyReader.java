package org.ipfund.performance.share.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.PlanReader;
import org.ipfund.performance.task.TaskMoney;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Money;

/**
 * Sums what was put into the tasks of a document by year and source (SB-011), tells which tasks
 * have nothing (SB-077), and what each body put in (SB-088). The database adds.
 */
@ApplicationScoped
class PlanMoneyReader {

  private static final String CURRENT =
      "FROM task_money m JOIN body b ON b.id = m.body_id AND " + TaskMoney.COUNTS;
  private static final String BY_SOURCE =
      "SELECT m.year, m.source, sum(m.amount) AS amount, count(DISTINCT m.task_id) AS tasks "
          + CURRENT;
  private static final String BY_BODY =
      "SELECT m.body_id, b.short_name, sum(m.amount) AS amount,"
          + " count(DISTINCT m.task_id) AS tasks "
          + CURRENT;
  private static final String FUNDED =
      "SELECT coalesce(sum(m.amount), 0) AS amount,"
          + " count(DISTINCT m.task_id) FILTER (WHERE m.amount > 0) AS tasks "
          + CURRENT;

  private record Funded(Money amount, int tasks) {}

  private final Database database;
  private final Participation participation;
  private final PlanReader plans;

  PlanMoneyReader(Database database, Participation participation, PlanReader plans) {
    this.database = database;
    this.participation = participation;
    this.plans = plans;
  }

  /**
   * @param year one year, or null for all
   * @throws org.ipfund.platform.problem.ProblemException 404 when there is no such document
   */
  PlanMoneyResponse get(UUID planId, Integer year, Locale language) {
    plans.require(planId);
    Funded funded =
        of(FUNDED, planId, year)
            .read(database, row -> new Funded(row.money("amount"), row.number("tasks")))
            .get(0);
    return new PlanMoneyResponse(
        planId,
        funded.amount(),
        funded.tasks(),
        tasks(planId) - funded.tasks(),
        of(BY_SOURCE, planId, year)
            .then(" GROUP BY m.year, m.source ORDER BY m.year, m.source")
            .read(database, row -> source(row, language)),
        of(BY_BODY, planId, year)
            .then(" GROUP BY m.body_id, b.short_name ORDER BY b.short_name, m.body_id")
            .read(database, PlanMoneyReader::body));
  }

  private Select of(String select, UUID planId, Integer year) {
    return new Select(select)
        .where("m.plan_id = ?", planId)
        .where(participation.sees("m"))
        .filter("m.year = ?", year);
  }

  private int tasks(UUID planId) {
    return new Select("SELECT count(*) AS tasks FROM task t")
        .where("t.plan_id = ? AND t.status <> 'DROPPED'", planId)
        .where(participation.seesTasks("t"))
        .read(database, row -> row.number("tasks"))
        .get(0);
  }

  private static PlanMoneyResponse.SourceSum source(Columns row, Locale language)
      throws SQLException {
    MoneySource source = row.constant("source", MoneySource.class);
    return new PlanMoneyResponse.SourceSum(
        row.number("year"),
        source,
        source.label().in(language),
        row.money("amount"),
        row.number("tasks"));
  }

  private static PlanMoneyResponse.BodySum body(Columns row) throws SQLException {
    return new PlanMoneyResponse.BodySum(
        row.id("body_id"), row.text("short_name"), row.money("amount"), row.number("tasks"));
  }
}
