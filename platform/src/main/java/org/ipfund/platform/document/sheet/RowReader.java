package org.ipfund.platform.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.ipfund.platform.document.checked.DocumentRule;
import org.ipfund.platform.document.checked.Findings;
import org.ipfund.platform.document.checked.PartHandler;
import org.xml.sax.Attributes;

/** Gives every row of one sheet that holds something, and keeps to the limits. */
final class RowReader extends PartHandler {

  private static final SpreadsheetVersion EXCEL = SpreadsheetVersion.EXCEL2007;
  private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

  private final String sheet;
  private final SheetLimits limits;
  private final CellReader cells;
  private final Findings findings;
  private final Consumer<SheetRow> rows;
  private final CellText value;
  private final List<Cell> found = new ArrayList<>();
  private boolean within;
  private boolean formula;
  private String type = "";
  private String style = "";
  private int row;
  private int column;
  private long characters;

  RowReader(
      String sheet, SheetLimits limits, Workbook book, Findings findings, Consumer<SheetRow> rows) {
    this.sheet = sheet;
    this.limits = limits;
    this.cells = new CellReader(book, this::fault);
    this.findings = findings;
    this.rows = rows;
    this.value = new CellText(limits.cellCharacters());
  }

  /** The characters in all rows so far. */
  long characters() {
    return characters;
  }

  @Override
  protected void start(String element, Attributes attributes) {
    within |= element.equals("sheetData");
    if (!within) {
      return;
    }
    switch (element) {
      case "row" -> startRow(attribute(attributes, "r"));
      case "c" -> startCell(attributes);
      case "f" -> formula = true;
      default -> value.start(element);
    }
  }

  @Override
  protected void text(char[] chars, int from, int length) {
    if (!value.add(chars, from, length)) {
      throw DocumentRule.CELL_LENGTH.refuse(place());
    }
  }

  @Override
  protected void end(String element) {
    value.end(element);
    within &= !element.equals("sheetData");
    if (within && element.equals("c")) {
      endCell(value.whole());
    } else if (within && element.equals("row") && !found.isEmpty()) {
      rows.accept(new SheetRow(row, found));
      found.clear();
    }
  }

  private void startRow(String number) {
    int next = number.isEmpty() ? row + 1 : number(number);
    if (next <= row || next > EXCEL.getMaxRows()) {
      throw DocumentRule.ORDER.refuse(sheet + "!" + next);
    }
    row = next;
    column = 0;
  }

  private static int number(String text) {
    return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("", "r");
    int next = reference == null ? column + 1 : columnOf(reference);
    if (next <= column || next > EXCEL.getMaxColumns()) {
      throw DocumentRule.ORDER.refuse(sheet + "!" + row);
    }
    column = next;
    type = attribute(attributes, "t");
    style = attribute(attributes, "s");
    formula = false;
    value.clear();
  }

  /** The column of a cell that tells to stand in this row, else 0. */
  private int columnOf(String reference) {
    Matcher at = REFERENCE.matcher(reference);
    boolean here = at.matches() && number(at.group(2)) == row;
    return here ? CellReference.convertColStringToIndex(at.group(1)) + 1 : 0;
  }

  private void endCell(String text) {
    if (text.isEmpty() && !formula) {
      return;
    }
    if (row > limits.row()) {
      throw DocumentRule.ROWS.refuse(place());
    }
    if (column > limits.column()) {
      throw DocumentRule.COLUMNS.refuse(place());
    }
    if (formula) {
      fault(DocumentRule.FORMULA);
    } else {
      cells.read(column, type, style, text).ifPresent(this::keep);
    }
  }

  private void keep(Cell cell) {
    characters += cell.text().length();
    if (characters > limits.characters()) {
      throw DocumentRule.TEXT_AMOUNT.refuse(sheet);
    }
    found.add(cell);
  }

  private void fault(DocumentRule rule) {
    findings.add(rule, place());
  }

  private String place() {
    return sheet + "!" + CellReference.convertNumToColString(Math.max(column, 1) - 1) + row;
  }
}
