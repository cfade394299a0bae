package org.ipfund.platform.document.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.value.Money;

/**
 * Writes RFC 4180 text in UTF-8 with the byte order mark by which Excel knows it. Text that a
 * spreadsheet would evaluate gets an apostrophe in front; {@code BigDecimal} and {@code Money} are
 * written as plain numbers, everything else as quoted text.
 */
public final class CsvWriter implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer csv;
  private final CheckNumber number = new CheckNumber();

  /** Writes to the stream, which {@link #close} completes and leaves open. */
  public CsvWriter(OutputStream out) throws IOException {
    this.csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.write(BYTE_ORDER_MARK);
  }

  /** Writes the next line; null leaves a field empty. */
  public void row(List<?> cells) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Object value : cells) {
      if (!texts.isEmpty()) {
        csv.write(',');
      }
      csv.write(field(value));
      texts.add(OutputCell.of(value).text());
    }
    csv.write("\r\n");
    number.row(texts);
  }

  /** The check number over all rows; no row can follow. */
  public String checkNumber() {
    return number.value();
  }

  private static String field(Object value) {
    OutputCell cell = OutputCell.of(value);
    boolean number = value instanceof BigDecimal || value instanceof Money;
    if (number || cell.text().isEmpty()) {
      return cell.text();
    }
    String guarded = FormulaGuard.isRisky(cell.text()) ? "'" + cell.text() : cell.text();
    return '"' + guarded.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
