package org.ipfund.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Walks over the rows of one sheet and keeps to the limits. */
final class RowScanner {

  private final String sheet;
  private final SheetLimits limits;
  private final CellReader cells;
  private final Consumer<SheetRow> rows;
  private int row;
  private long characters;

  RowScanner(String sheet, SheetLimits limits, CellReader cells, Consumer<SheetRow> rows) {
    this.sheet = sheet;
    this.limits = limits;
    this.cells = cells;
    this.rows = rows;
  }

  /** Gives every row that holds something and returns the characters in all of them. */
  long scan(XmlPart xml) {
    boolean within = false;
    while (xml.next()) {
      if (xml.starts("sheetData") || xml.ends("sheetData")) {
        within = xml.starts("sheetData");
      } else if (within && xml.starts("row")) {
        row(xml);
      }
    }
    return characters;
  }

  private void row(XmlPart xml) {
    String number = xml.attribute("r");
    int next = number == null ? row + 1 : rowNumber(number);
    if (next <= row || next > CellReference.LAST_ROW) {
      throw SheetRule.ORDER.refuse(sheet + "!" + next);
    }
    row = next;
    List<Cell> found = new ArrayList<>();
    int column = 0;
    while (!xml.ends("row") && xml.next()) {
      if (xml.starts("c")) {
        column = column(xml.attribute("r"), column);
        cell(xml, column, found);
      }
    }
    if (!found.isEmpty()) {
      rows.accept(new SheetRow(row, found));
    }
  }

  private int rowNumber(String number) {
    if (!number.matches("\\d{1,7}")) {
      throw SheetRule.ORDER.refuse(sheet);
    }
    return Integer.parseInt(number);
  }

  private int column(String reference, int before) {
    CellReference at =
        reference == null ? new CellReference(row, before + 1) : CellReference.of(reference);
    if (at == null || at.row() != row || at.column() <= before) {
      throw SheetRule.ORDER.refuse(sheet + "!" + row);
    }
    return at.column();
  }

  private void cell(XmlPart xml, int column, List<Cell> found) {
    String place = sheet + "!" + new CellReference(row, column);
    RawCell raw = RawCell.read(xml, column, limits.cellCharacters(), place);
    if (raw.value().isEmpty() && !raw.formula()) {
      return;
    }
    if (row > limits.row()) {
      throw SheetRule.ROWS.refuse(place);
    }
    if (column > limits.column()) {
      throw SheetRule.COLUMNS.refuse(place);
    }
    cells.read(raw, place).ifPresent(cell -> keep(cell, found));
  }

  private void keep(Cell cell, List<Cell> found) {
    characters += cell.text().length();
    if (characters > limits.characters()) {
      throw SheetRule.TEXT_AMOUNT.refuse(sheet);
    }
    found.add(cell);
  }
}
