package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Keeps the content of tables as rows and gives back what was filled in. */
@ApplicationScoped
class TableContents {

  private final Database database;
  private final IndicatorRows indicators;
  private final FindingRows findings;

  TableContents(Database database, IndicatorRows indicators, FindingRows findings) {
    this.database = database;
    this.indicators = indicators;
    this.findings = findings;
  }

  void replace(RowOwner owner, TableContent content) {
    indicators.replace(owner, content.indicators());
    findings.replace(owner, content.findings());
  }

  List<IndicatorLine> lines(UUID tableId) {
    return new Select("SELECT level1, level2, name, target_text FROM indicator")
        .where("table_id = ?", tableId)
        .then(" ORDER BY seq")
        .read(database, TableContents::line);
  }

  private static IndicatorLine line(Columns row) throws SQLException {
    return new IndicatorLine(
        Constants.read(row.text("level1"), Level1.class),
        Constants.read(row.text("level2"), Level2.class),
        row.text("name"),
        row.text("target_text"));
  }
}
