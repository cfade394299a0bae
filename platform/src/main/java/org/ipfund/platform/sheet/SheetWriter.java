package org.ipfund.platform.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook to a stream as it is produced. Text is never evaluated, whatever it begins
 * with; {@code BigDecimal} and {@code Money} become numbers, everything else text. The last row of
 * each sheet is its check number. The same content gives the same bytes.
 */
public final class SheetWriter implements AutoCloseable {

  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String VERSION = "版本";

  private final ZipOutputStream zip;
  private final Writer text;
  private final List<String> names = new ArrayList<>();
  private SheetRows rows;
  private boolean closed;

  /** Writes to the stream, which {@link #close} completes and leaves open. */
  public SheetWriter(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
  }

  /** Begins the next sheet with its title, version and headings. */
  public void begin(SheetHead head) throws IOException {
    end();
    names.add(head.sheet());
    entry("xl/worksheets/sheet" + names.size() + ".xml");
    rows = new SheetRows(text);
    if (!head.title().isEmpty()) {
      rows.add(List.of(OutputCell.bold(head.title())));
    }
    if (!head.version().isEmpty()) {
      rows.add(List.of(OutputCell.of(VERSION), OutputCell.of(head.version())));
    }
    rows.add(head.columns().stream().map(OutputCell::bold).toList());
  }

  /**
   * Writes the next row; null leaves a cell empty.
   *
   * @throws IllegalArgumentException when a text is longer than the 32,767 characters of a cell
   * @throws IllegalStateException when no sheet was begun
   */
  public void row(List<?> cells) throws IOException {
    if (rows == null) {
      throw new IllegalStateException("no sheet was begun");
    }
    rows.add(cells.stream().map(OutputCell::of).toList());
  }

  /** Ends the sheet, if one is open, and returns the check number that stands in its last row. */
  public String end() throws IOException {
    if (rows == null) {
      return "";
    }
    String number = rows.end();
    rows = null;
    text.flush();
    zip.closeEntry();
    return number;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    end();
    part("xl/workbook.xml", WorkbookXml.workbook(names));
    part("xl/_rels/workbook.xml.rels", WorkbookXml.workbookLinks(names.size()));
    part("xl/styles.xml", WorkbookXml.styles());
    part("_rels/.rels", WorkbookXml.packageLinks());
    part(ContentTypes.PART, WorkbookXml.contentTypes(names.size()));
    zip.finish();
  }

  private void part(String name, String content) throws IOException {
    entry(name);
    text.write(content);
    text.flush();
    zip.closeEntry();
  }

  private void entry(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
  }
}
