package org.ipfund.performance.planfile.export;

import java.util.List;
import org.ipfund.performance.planfile.export.PrintedTable.Column;

/** The table of responsibilities (任务分工表) of a plan; what it prints is read again as the same. */
public final class DivisionTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("序号", 6),
          new Column("章节", 16),
          new Column("任务", 36),
          new Column("牵头单位", 11),
          new Column("配合单位", 13),
          new Column("责任单位", 10),
          new Column("完成时限", 8));

  private DivisionTable() {}

  /** As a workbook (xlsx). */
  public static byte[] workbook(String plan, List<DivisionRow> rows) {
    return PrintedFile.workbook(table(plan, rows));
  }

  /** As a Word document (docx). */
  public static byte[] document(String plan, List<DivisionRow> rows) {
    return PrintedFile.document(table(plan, rows));
  }

  private static PrintedTable table(String plan, List<DivisionRow> rows) {
    return new PrintedTable(
        "任务分工表", plan + "任务分工表", COLUMNS, rows.stream().map(DivisionTable::row).toList());
  }

  private static List<String> row(DivisionRow row) {
    return List.of(
        row.number() == 0 ? "" : Integer.toString(row.number()),
        row.chapter(),
        row.task(),
        row.lead(),
        row.cooperating(),
        row.responsible(),
        row.due());
  }
}
