package org.ipfund.performance.planfile.office;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.planfile.content.Block;
import org.ipfund.performance.planfile.content.Grid;
import org.ipfund.platform.document.sheet.Cell;
import org.ipfund.platform.document.sheet.SheetName;
import org.ipfund.platform.document.sheet.SheetReader;
import org.ipfund.platform.document.sheet.SheetRow;

/** The sheets of a workbook, each as a table; hidden ones are no part of the plan. */
final class SheetBlocks {

  private SheetBlocks() {}

  static List<Block> of(SheetReader workbook) {
    List<Block> blocks = new ArrayList<>();
    for (SheetName sheet : workbook.sheets()) {
      List<Grid.Row> rows =
          workbook.rows(sheet.name()).stream().map(row -> row(sheet.name(), row)).toList();
      if (!sheet.hidden() && !rows.isEmpty()) {
        blocks.add(new Grid(sheet.name(), sheet.name(), rows));
      }
    }
    return blocks;
  }

  private static Grid.Row row(String sheet, SheetRow row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      while (cells.size() < cell.column() - 1) {
        cells.add("");
      }
      cells.add(cell.text());
    }
    return new Grid.Row(sheet + "!" + row.number(), cells, List.of());
  }
}
