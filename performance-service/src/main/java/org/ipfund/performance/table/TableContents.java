package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.content.Constants;
import org.ipfund.performance.content.GoalRows;
import org.ipfund.performance.content.IndicatorLevel1;
import org.ipfund.performance.content.IndicatorLevel2;
import org.ipfund.performance.content.IndicatorLine;
import org.ipfund.performance.content.IndicatorRows;
import org.ipfund.performance.content.RowOwner;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.finding.FindingRows;
import org.ipfund.performance.finding.TableContent;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Keeps what stands in tables as rows and gives back what was filled in. */
@ApplicationScoped
class TableContents {

  private final Database database;
  private final IndicatorRows indicators;
  private final FindingRows findings;
  private final GoalRows goals;

  TableContents(Database database, IndicatorRows indicators, FindingRows findings, GoalRows goals) {
    this.database = database;
    this.indicators = indicators;
    this.findings = findings;
    this.goals = goals;
  }

  void replace(RowOwner owner, TableText text, TableContent content) {
    goals.replace(owner, text.overallGoals());
    indicators.replace(owner, content.indicators());
    findings.replace(owner, content.findings());
  }

  /** What was filled in in the table as it stands. */
  TableText text(TargetTable table) {
    return new TableText(
        table.requestedAmount(),
        goals.of(table.id()),
        table.expenditureContent(),
        lines(table.id()));
  }

  private List<IndicatorLine> lines(UUID tableId) {
    return new Select("SELECT level1, level2, name, target_text, demand_id, line_no FROM indicator")
        .where("table_id = ?", tableId)
        .then(" ORDER BY seq")
        .read(database, TableContents::line);
  }

  private static IndicatorLine line(Columns row) throws SQLException {
    return new IndicatorLine(
        Constants.read(row.text("level1"), IndicatorLevel1.class),
        Constants.read(row.text("level2"), IndicatorLevel2.class),
        row.text("name"),
        row.text("target_text"),
        row.id("demand_id"),
        row.numberOrNull("line_no"));
  }
}
