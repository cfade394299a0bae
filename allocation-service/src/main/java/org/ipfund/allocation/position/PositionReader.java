package org.ipfund.allocation.position;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.ipfund.allocation.reference.Treasuries;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Money;

/**
 * Sums what notices posted and payments took, by region and fund project, with one statement: SQL,
 * because it groups two tables over the tree of regions.
 */
@ApplicationScoped
class PositionReader {

  /** What an ended region had is its successor's. */
  private static final String GRANTED =
      """
      WITH granted AS (
        SELECT regexp_replace(r.path, '^.*/', '') AS region_code, n.budget_year, n.fund_key,
          a.project_id,
          max(coalesce(n.fund_code, fund_of(n.fund_key))) AS fund_code,
          (array_agg(n.fund_name ORDER BY n.issued_at DESC))[1] AS fund_name,
          (array_agg(a.table_id ORDER BY n.issued_at DESC))[1] AS table_id,
          (array_agg(a.unit_id ORDER BY n.issued_at DESC))[1] AS unit_id,
          coalesce(sum(a.net_change) FILTER (WHERE n.stage = 'ADVANCE'), 0) AS advance,
          coalesce(sum(a.net_change) FILTER (WHERE n.stage = 'FINAL' AND a.net_change > 0), 0)
            AS supplements,
          coalesce(-sum(a.net_change) FILTER (WHERE n.stage = 'FINAL' AND a.net_change < 0), 0)
            AS reductions,
          sum(a.net_change) AS total
        FROM issued_allocation a JOIN notice n ON n.id = a.notice_id
          JOIN known_region r ON r.code = a.region_code""";

  private static final String PAID =
      """
       GROUP BY 1, 2, 3, 4
      ), spent AS (
        SELECT regexp_replace(r.path, '^.*/', '') AS region_code, n.budget_year, n.fund_key,
          d.project_id, coalesce(sum(d.amount - d.refunded) FILTER (WHERE d.status = 'PAID'), 0) AS paid,
          coalesce(sum(d.amount) FILTER (WHERE d.status = 'PREPARED'), 0) AS reserved
        FROM disbursement d JOIN notice n ON n.id = d.notice_id
          JOIN known_region r ON r.code = d.region_code
        WHERE true""";

  private static final String POSITIONS =
      """
       GROUP BY 1, 2, 3, 4
      ), position AS (
        SELECT concat_ws('/', g.region_code, g.budget_year, g.project_id, g.fund_key)
            COLLATE "C" AS key, g.*, coalesce(s.paid, 0) AS paid,
          coalesce(s.reserved, 0) AS reserved
        FROM granted g LEFT JOIN spent s ON s.region_code = g.region_code
          AND s.budget_year = g.budget_year AND s.fund_key = g.fund_key
          AND s.project_id IS NOT DISTINCT FROM g.project_id)
      SELECT p.*, r.name AS region_name, fp.name AS project_name, u.name AS unit_name
      FROM position p JOIN known_region r ON r.code = p.region_code
        LEFT JOIN known_fund_project fp ON fp.id = p.project_id
        LEFT JOIN known_unit u ON u.id = p.unit_id AND\s""";

  /** Region, year, fund project where there is one, and fund. */
  private static final Pattern KEY = Pattern.compile("[0-9A-Z]+/\\d{4}/.+", Pattern.DOTALL);

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;
  private final Treasuries treasuries;

  PositionReader(Database database, Caller caller, Subtree subtree, Treasuries treasuries) {
    this.treasuries = treasuries;
    this.database = database;
    this.caller = caller;
    this.subtree = subtree;
  }

  /** A position with its place in the list. */
  private record Placed(String key, Position position) {}

  Page<Position> page(PositionFilter filter, PageRequest page) {
    Condition unit = caller.sees("u.scope", null, "u.id");
    List<Placed> found =
        new Select(GRANTED)
            .where(caller.sees("a.scope", null, "a.unit_id"))
            .where(subtree.of("a.scope", filter.regionCode()))
            .filter("n.budget_year = ?", filter.budgetYear())
            .then(PAID)
            .where(caller.sees("d.scope", null, null))
            .where(subtree.of("d.scope", filter.regionCode()))
            .filter("n.budget_year = ?", filter.budgetYear())
            .then(POSITIONS + unit.sql() + " WHERE true", unit.values().toArray())
            .filter("p.fund_code = ?", filter.fundCode())
            .where("p.key > ?", after(page))
            .then(" ORDER BY p.key")
            .limit(page.fetch())
            .read(database, this::placed);
    return page.page(found, Placed::key).map(Placed::position);
  }

  private static String after(PageRequest page) {
    String key = page.after() == null ? "" : page.after();
    if (!key.isEmpty() && !KEY.matcher(key).matches()) {
      throw PageRequest.badCursor();
    }
    return key;
  }

  private Placed placed(Columns row) throws SQLException {
    Money total = row.money("total");
    Money paid = row.money("paid");
    return new Placed(
        row.text("key"),
        new Position(
            row.text("region_code"),
            row.text("region_name"),
            treasuries.of(row.text("region_code")),
            row.number("budget_year"),
            row.text("fund_code"),
            row.text("fund_name"),
            row.id("project_id"),
            row.text("project_name"),
            row.id("table_id"),
            row.id("unit_id"),
            row.text("unit_name"),
            row.money("advance"),
            row.money("supplements"),
            row.money("reductions"),
            total,
            paid,
            row.money("reserved"),
            total.minus(paid)));
  }
}
