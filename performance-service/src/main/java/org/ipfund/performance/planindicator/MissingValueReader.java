package org.ipfund.performance.planindicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;

/** Lists which values of published documents are missing and who owes them, in one statement. */
@ApplicationScoped
class MissingValueReader {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** The years that are over, and that of the baseline where the document prints none. */
  private static final String SELECT =
      """
      SELECT i.id, i.name, y.year, i.plan_id, i.supplier_body_id, i.supplier_printed, p.title,
        y.year <= y.base AS baseline, q.number IS NOT NULL AS asked, q.answer_by
      FROM plan_indicator i JOIN plan p ON p.id = i.plan_id
      CROSS JOIN LATERAL (
        SELECT g AS year, coalesce(i.baseline_year, extract(year FROM p.period_start)::int - 1) AS base
        FROM generate_series(coalesce(i.baseline_year, extract(year FROM p.period_start)::int - 1),
          i.target_year) AS g) AS y
      LEFT JOIN LATERAL (SELECT z.number, z.answer_by FROM plan_indicator_question z
        WHERE z.indicator_id = i.id AND z.year = y.year ORDER BY z.number DESC LIMIT 1) AS q ON true\
      """;

  private static final String OWED =
      """
      p.status = 'PUBLISHED' AND (y.year > y.base AND y.year >= extract(year FROM p.period_start)
        OR y.year = y.base AND i.baseline_value IS NULL) AND y.year < ? AND NOT EXISTS (
        SELECT 1 FROM plan_indicator_value v WHERE v.indicator_id = i.id AND v.year = y.year)
      """;

  private final Database database;
  private final Participation participation;
  private final BusinessClock clock;

  MissingValueReader(Database database, Participation participation, BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.clock = clock;
  }

  List<MissingValueItem> page(MissingValueFilter filter, PageRequest page) {
    LocalDate today = clock.today();
    Select select =
        new Select(SELECT)
            .where(OWED, today.getYear())
            .where("(i.id, y.year) > (?, ?)", afterId(page), afterYear(page))
            .where(participation.sees("i"))
            .filter("i.plan_id = ?", filter.planId())
            .filter("i.supplier_body_id = ?", filter.bodyId())
            .filter("y.year = ?", filter.year());
    if (filter.overdue() != null) {
      select.where("coalesce(q.answer_by < ?, false) = ?", today, filter.overdue());
    }
    return select
        .then(" ORDER BY i.id, y.year")
        .limit(page.fetch())
        .read(database, row -> item(row, today));
  }

  private static UUID afterId(PageRequest page) {
    return page.after() == null ? BEFORE_ALL : PageRequest.id(part(page, 0));
  }

  private static int afterYear(PageRequest page) {
    try {
      return page.after() == null ? 0 : Integer.parseInt(part(page, 1));
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }

  private static String part(PageRequest page, int index) {
    String[] parts = page.after().split("/", -1);
    if (parts.length != 2) {
      throw PageRequest.badCursor();
    }
    return parts[index];
  }

  private static MissingValueItem item(Columns row, LocalDate today) throws SQLException {
    LocalDate answerBy = row.date("answer_by");
    return new MissingValueItem(
        row.id("id"),
        row.text("name"),
        row.number("year"),
        row.flag("baseline"),
        row.id("plan_id"),
        row.text("title"),
        row.id("supplier_body_id"),
        row.text("supplier_printed"),
        row.flag("asked"),
        answerBy,
        answerBy != null && answerBy.isBefore(today));
  }
}
