package org.ipfund.performance.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.ipfund.performance.table.Decimals;
import org.ipfund.performance.table.Rows;
import org.ipfund.platform.http.PageRequest;

/** Adds up like units only, in one statement. */
@ApplicationScoped
class RollupReader {

  private static final String SELECT =
      """
      SELECT i.name, i.unit, i.per_item, count(*) AS indicators,
        count(DISTINCT i.table_id) AS tables,
        CASE WHEN i.unit IN ('%', '‰') THEN NULL ELSE sum(i.min_value) END AS sum
      FROM indicator i JOIN target_table t ON t.id = i.table_id
      """;
  private static final String GROUPED =
      " GROUP BY i.name, i.unit, i.per_item"
          + " ORDER BY i.name, coalesce(i.unit, ''), i.per_item LIMIT ?";

  private final DataSource database;

  RollupReader(DataSource database) {
    this.database = database;
  }

  List<RollupResponse> page(int budgetYear, String indicatorName, PageRequest page) {
    Rows rows =
        new Rows(SELECT)
            .where("t.budget_year = ?", budgetYear)
            .where("i.kind = 'NUMERIC'")
            .where("i.min_value IS NOT NULL")
            .filter("i.name = ?", indicatorName);
    if (page.after() != null) {
      RollupKey key = RollupKey.parse(page.after());
      rows.where(
          "(i.name, coalesce(i.unit, ''), i.per_item) > (?, ?, ?)",
          key.name(),
          key.unit(),
          key.perItem());
    }
    return rows.then(GROUPED, page.fetch()).read(database, row -> rollup(budgetYear, row));
  }

  private static RollupResponse rollup(int budgetYear, ResultSet row) throws SQLException {
    return new RollupResponse(
        budgetYear,
        row.getString("name"),
        row.getString("unit"),
        row.getBoolean("per_item"),
        Decimals.text(row.getBigDecimal("sum")),
        row.getLong("indicators"),
        row.getLong("tables"));
  }
}
