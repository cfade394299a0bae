package org.ipfund.performance.planfile.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table, or a sheet of a workbook.
 *
 * @param name of the sheet; "" in Word
 */
public record Grid(String place, String name, List<Row> rows) implements Block {

  public Grid {
    rows = List.copyOf(rows);
  }

  /** One of its rows; a cell that holds nothing is "". */
  public record Row(String place, List<String> cells, List<FileNote> notes) {

    public Row {
      cells = cells.stream().map(String::strip).toList();
      notes = List.copyOf(notes);
    }

    /** The cell of a column, from 0, or "". */
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** All it holds, in one line. */
    public String text() {
      return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\t"));
    }
  }
}
