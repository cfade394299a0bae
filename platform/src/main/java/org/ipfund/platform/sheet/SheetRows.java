package org.ipfund.platform.sheet;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the rows of one sheet and counts its check number along. */
final class SheetRows {

  private static final int LONGEST = 32_767;

  private final Writer xml;
  private final CheckNumber number = new CheckNumber();
  private int row;

  SheetRows(Writer xml) throws IOException {
    this.xml = xml;
    xml.write(WorkbookXml.START);
    xml.write("<worksheet xmlns=\"" + WorkbookXml.MAIN + "\">");
    xml.write("<sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/><sheetData>");
  }

  void add(List<OutputCell> cells) throws IOException {
    if (cells.isEmpty()) {
      return;
    }
    number.row(cells.stream().map(OutputCell::text).toList());
    write(cells);
  }

  String end() throws IOException {
    String value = number.value();
    write(List.of(OutputCell.bold(CheckNumber.LABEL), OutputCell.of(value)));
    xml.write("</sheetData><pageSetup paperSize=\"9\" orientation=\"landscape\"/></worksheet>");
    return value;
  }

  private void write(List<OutputCell> cells) throws IOException {
    row++;
    if (row > CellReference.LAST_ROW || cells.size() > CellReference.LAST_COLUMN) {
      throw new IllegalArgumentException("a sheet has no room for more");
    }
    xml.write("<row r=\"" + row + "\">");
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).text().isEmpty()) {
        write(cells.get(i), new CellReference(row, i + 1));
      }
    }
    xml.write("</row>");
  }

  private void write(OutputCell cell, CellReference at) throws IOException {
    if (cell.text().length() > LONGEST) {
      throw new IllegalArgumentException("too long for a cell: " + cell.text().length());
    }
    xml.write("<c r=\"" + at + "\" s=\"" + cell.style().ordinal() + "\"");
    if (cell.isNumber()) {
      xml.write("><v>" + cell.text() + "</v></c>");
    } else {
      xml.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      xml.write(SheetText.write(cell.text()));
      xml.write("</t></is></c>");
    }
  }
}
