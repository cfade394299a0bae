package org.ipfund.performance.planfile.export;

import java.util.List;
import org.ipfund.performance.planfile.export.PrintedTable.Column;

/** The ledger of work (工作台账) of a plan. */
public final class LedgerTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("序号", 6),
          new Column("任务", 26),
          new Column("责任单位", 12),
          new Column("年度", 6),
          new Column("进展情况", 22),
          new Column("佐证材料", 12),
          new Column("督办意见", 9),
          new Column("状态", 7));

  private LedgerTable() {}

  /** As a workbook (xlsx). */
  public static byte[] workbook(String plan, List<LedgerRow> rows) {
    return PrintedFile.workbook(table(plan, rows));
  }

  /** As a Word document (docx). */
  public static byte[] document(String plan, List<LedgerRow> rows) {
    return PrintedFile.document(table(plan, rows));
  }

  private static PrintedTable table(String plan, List<LedgerRow> rows) {
    return new PrintedTable(
        "工作台账", plan + "工作台账", COLUMNS, rows.stream().map(LedgerTable::row).toList());
  }

  private static List<String> row(LedgerRow row) {
    return List.of(
        row.number() == 0 ? "" : Integer.toString(row.number()),
        row.task(),
        row.body(),
        row.year(),
        row.progress(),
        row.evidence(),
        row.finding(),
        row.state());
  }
}
