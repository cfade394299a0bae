package org.ipfund.platform.document.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook to a stream as it is produced, by fastexcel. Text is never evaluated, whatever
 * it begins with; {@code BigDecimal} and {@code Money} become numbers, everything else text. The
 * last row of each sheet is its check number. The same content gives the same bytes in all parts
 * but the one that tells when it was made.
 */
public final class SheetWriter implements AutoCloseable {

  private static final String VERSION = "版本";
  private static final String FONT = "宋体";
  private static final double FONT_SIZE = 11;
  private static final double COLUMN_WIDTH = 18;
  private static final int ROWS_IN_MEMORY = 500;

  private final Workbook book;
  private @Nullable Worksheet sheet;
  private CheckNumber number = new CheckNumber();
  private int rows;
  private boolean begun;
  private boolean wrapped;

  /** Writes to the stream, which {@link #close} completes and leaves open. */
  public SheetWriter(OutputStream out) {
    this.book = new Workbook(out, "ipfund", null);
    book.setGlobalDefaultFont(FONT, FONT_SIZE);
  }

  /** Begins the next sheet with its title, version and headings. */
  public void begin(SheetHead head) throws IOException {
    end();
    begun = true;
    rows = 0;
    number = new CheckNumber();
    Worksheet next = book.newWorksheet(head.sheet());
    sheet = next;
    next.paperSize(PaperSize.A4_PAPER);
    next.pageOrientation("landscape");
    wrapped = !head.widths().isEmpty();
    for (int column = 0; column < head.columns().size(); column++) {
      next.width(column, wrapped ? head.widths().get(column) : COLUMN_WIDTH);
    }
    if (wrapped) {
      next.fitToWidth((short) 1);
      next.fitToHeight((short) 0);
    }
    if (!head.title().isEmpty()) {
      add(next, List.of(OutputCell.bold(head.title())));
    }
    if (!head.version().isEmpty()) {
      add(next, List.of(OutputCell.of(VERSION), OutputCell.of(head.version())));
    }
    if (wrapped) {
      next.repeatRows(rows);
    }
    add(next, head.columns().stream().map(OutputCell::bold).toList());
  }

  /**
   * Writes the next row; null leaves a cell empty.
   *
   * @throws IllegalArgumentException when a text is longer than the 32,767 characters of a cell
   * @throws IllegalStateException when no sheet was begun
   */
  public void row(List<?> cells) throws IOException {
    if (sheet == null) {
      throw new IllegalStateException("no sheet was begun");
    }
    add(sheet, cells.stream().map(OutputCell::of).toList());
  }

  private void add(Worksheet on, List<OutputCell> cells) throws IOException {
    if (cells.isEmpty()) {
      return;
    }
    number.row(cells.stream().map(OutputCell::text).toList());
    write(on, cells);
  }

  private void write(Worksheet on, List<OutputCell> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      cells.get(column).write(on, rows, column, wrapped && cells.size() > 1);
    }
    rows++;
    if (rows % ROWS_IN_MEMORY == 0) {
      on.flush();
    }
  }

  /** Ends the sheet, if one is open, and returns the check number that stands in its last row. */
  public String end() throws IOException {
    Worksheet ended = sheet;
    if (ended == null) {
      return "";
    }
    String value = number.value();
    write(ended, List.of(OutputCell.bold(CheckNumber.LABEL), OutputCell.of(value)));
    ended.finish();
    sheet = null;
    return value;
  }

  /** Completes the workbook; without a sheet there is none, and nothing is written. */
  @Override
  public void close() throws IOException {
    end();
    if (begun) {
      begun = false;
      book.finish();
    }
  }
}
