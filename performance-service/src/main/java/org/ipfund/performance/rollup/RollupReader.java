package org.ipfund.performance.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.ipfund.performance.content.Decimals;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Name;

/**
 * Adds up like units only, in one statement; names that people take for the same are one, shown as
 * most tables print it.
 */
@ApplicationScoped
class RollupReader {

  private static final String SELECT =
      """
      SELECT mode() WITHIN GROUP (ORDER BY i.name) AS name, i.unit, i.per_item, count(*) AS indicators,
        count(DISTINCT i.table_id) AS tables,
        CASE WHEN i.unit IN ('%', '‰') THEN NULL ELSE sum(i.min_value) END AS sum
      FROM indicator i JOIN target_table t ON t.id = i.table_id
      """;
  private static final String GROUPED =
      " GROUP BY i.name_key, i.unit, i.per_item"
          + " ORDER BY i.name_key, coalesce(i.unit, ''), i.per_item LIMIT ?";

  private final Database database;
  private final Caller caller;

  RollupReader(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  List<RollupResponse> page(int budgetYear, String indicatorName, PageRequest page) {
    Select rows =
        new Select(SELECT)
            .where("t.budget_year = ?", budgetYear)
            .where(caller.sees("t.scope", null, "t.unit_id"))
            // An indicator lies where its table lies; here it lets the index of names pass those of
            // which nothing is in reach.
            .where(caller.sees("i.scope", null, "i.unit_id"))
            .where("i.kind = 'NUMERIC'")
            .where("i.min_value IS NOT NULL")
            .filter("i.name_key = ?", indicatorName == null ? null : Name.key(indicatorName));
    if (page.after() != null) {
      RollupKey key = RollupKey.parse(page.after());
      rows.where(
          "(i.name_key, coalesce(i.unit, ''), i.per_item) > (?, ?, ?)",
          key.nameKey(),
          key.unit(),
          key.perItem());
    }
    return rows.then(GROUPED, page.fetch()).read(database, row -> rollup(budgetYear, row));
  }

  private static RollupResponse rollup(int budgetYear, Columns row) throws SQLException {
    return new RollupResponse(
        budgetYear,
        row.text("name"),
        row.text("unit"),
        row.flag("per_item"),
        Decimals.text(row.decimal("sum")),
        row.number("indicators"),
        row.number("tables"));
  }
}
