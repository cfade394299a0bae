package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps the content of tables as rows and gives back what was filled in. */
@ApplicationScoped
class TableContents {

  private final DataSource database;
  private final IndicatorRows indicators;
  private final FindingRows findings;

  TableContents(DataSource database, IndicatorRows indicators, FindingRows findings) {
    this.database = database;
    this.indicators = indicators;
    this.findings = findings;
  }

  void replace(UUID tableId, TableContent content) {
    indicators.replace(tableId, content.indicators());
    findings.replace(tableId, content.findings());
  }

  List<IndicatorLine> lines(UUID tableId) {
    return new Rows("SELECT level1, level2, name, target_text FROM indicator")
        .where("table_id = ?", tableId)
        .then(" ORDER BY seq")
        .read(database, TableContents::line);
  }

  private static IndicatorLine line(ResultSet row) throws SQLException {
    return new IndicatorLine(
        Constants.read(row.getString(1), Level1.class),
        Constants.read(row.getString(2), Level2.class),
        row.getString(3),
        row.getString(4));
  }
}
