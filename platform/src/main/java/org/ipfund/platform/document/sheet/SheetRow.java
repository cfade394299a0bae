package org.ipfund.platform.document.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row that holds something, with its number in the sheet (from 1) and its cells from the left.
 */
public record SheetRow(int number, List<Cell> cells) {

  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** The cell of a column (from 1), when it holds something. */
  public Optional<Cell> at(int column) {
    return cells.stream().filter(cell -> cell.column() == column).findFirst();
  }

  /** The text of a column (from 1), or "". */
  public String text(int column) {
    return at(column).map(Cell::text).orElse("");
  }
}
