package org.ipfund.allocation.position;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.ipfund.allocation.reference.Treasuries;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Money;

/**
 * Sums what notices posted and payments took, by region and fund project, with one statement: SQL,
 * because it groups two tables over the tree of regions. Region after region is summed until the
 * page is full, so that a page of the whole province reads the money of few regions.
 */
@ApplicationScoped
class PositionReader {

  /** In place of a missing project, so that the sums are joined by three plain equations. */
  private static final String NONE = "uuid '00000000-0000-0000-0000-000000000000'";

  /**
   * What an ended region had is its successor's, whose code its path ends with. The regions come in
   * the list's order, so that no more of them are summed than a page needs.
   */
  private static final String GRANTED =
      """
      SELECT p.*, r.code AS region_code, r.name AS region_name, fp.name AS project_name,
        u.name AS unit_name
      FROM (SELECT * FROM known_region ORDER BY code COLLATE "C" OFFSET 0) r CROSS JOIN LATERAL (
        SELECT concat_ws('/', r.code, g.budget_year, nullif(g.project_key, %1$s), g.fund_key)
            COLLATE "C" AS key, nullif(g.project_key, %1$s) AS project_id, g.*,
          coalesce(s.paid, 0) AS paid, coalesce(s.reserved, 0) AS reserved
        FROM (
          SELECT n.budget_year, n.fund_key, coalesce(a.project_id, %1$s) AS project_key,
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
          FROM known_region e JOIN issued_allocation a ON a.region_code = e.code
            JOIN notice n ON n.id = a.notice_id
      """
          .formatted(NONE);

  private static final String OF_THE_REGION = "regexp_replace(e.path, '^.*/', '') = r.code";

  private static final String SPENT =
      """
       GROUP BY 1, 2, 3) g
      LEFT JOIN (
        SELECT n.budget_year, n.fund_key, coalesce(d.project_id, %1$s) AS project_key,
          coalesce(sum(d.amount - d.refunded) FILTER (WHERE d.status = 'PAID'), 0) AS paid,
          coalesce(sum(d.amount) FILTER (WHERE d.status = 'PREPARED'), 0) AS reserved
        FROM known_region e JOIN disbursement d ON d.region_code = e.code
          JOIN notice n ON n.id = d.notice_id
        WHERE regexp_replace(e.path, '^.*/', '') = r.code AND d.status IN ('PREPARED', 'PAID')"""
          .formatted(NONE);

  private static final String POSITIONS =
      """
       GROUP BY 1, 2, 3) s ON s.budget_year = g.budget_year AND s.fund_key = g.fund_key
        AND s.project_key = g.project_key) p
      LEFT JOIN known_fund_project fp ON fp.id = p.project_id
      LEFT JOIN known_unit u ON u.id = p.unit_id AND\s""";

  private static final String FOUND =
      """
      p.project_id IN (SELECT platform.found('known_fund_project', ?))
        AND r.code IN (SELECT regexp_replace(e.path, '^.*/', '')
          FROM issued_allocation a JOIN known_region e ON e.code = a.region_code
          WHERE a.project_id IN (SELECT platform.found('known_fund_project', ?)))""";

  private static final String PLACE = "('/' || r.path || '/') COLLATE \"C\"";

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
    Select positions = positions(filter);
    if (page.q() != null) {
      positions.where(FOUND, page.q(), page.q());
    }
    Select.Count count = page.isCounted() ? positions.count(database, Listing.MOST_COUNTED) : null;
    String after = after(page);
    List<Placed> found =
        positions
            .where("r.code COLLATE \"C\" >= ?", after.split("/", 2)[0])
            .where("p.key > ?", after)
            .then(" ORDER BY r.code COLLATE \"C\", p.key")
            .limit(page.fetch())
            .read(database, this::placed);
    Page<Position> read = page.page(found, Placed::key).map(Placed::position);
    return count == null ? read : read.counted(count.rows(), count.isEstimate());
  }

  private Select positions(PositionFilter filter) {
    Condition unit = caller.sees("u.scope", null, "u.id");
    return new Select(GRANTED)
        .where(OF_THE_REGION)
        .where(caller.sees("a.scope", null, "a.unit_id"))
        .where(subtree.of("a.scope", filter.regionCode()))
        .filter("n.budget_year = ?", filter.budgetYear())
        .then(SPENT)
        .where(caller.sees("d.scope", null, null))
        .where(subtree.of("d.scope", filter.regionCode()))
        .filter("n.budget_year = ?", filter.budgetYear())
        .then(POSITIONS + unit.sql() + " WHERE true", unit.values().toArray())
        .where(reach())
        .where(subtree.of(PLACE, filter.regionCode()))
        .filter("p.fund_code = ?", filter.fundCode());
  }

  /** Regions that the caller cannot see need not be looked into. */
  private Condition reach() {
    return caller.scope().isPlace() ? caller.sees(PLACE, null, null) : Condition.ALWAYS;
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
