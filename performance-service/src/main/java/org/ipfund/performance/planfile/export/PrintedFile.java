package org.ipfund.performance.planfile.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ipfund.platform.document.sheet.SheetHead;
import org.ipfund.platform.document.sheet.SheetWriter;
import org.ipfund.platform.document.word.WordWriter;

/** A table as the bytes of a file. */
final class PrintedFile {

  /** Characters on a line of a sheet that is printed on A4 lying. */
  private static final int LINE = 150;

  private static final int HUNDRED = 100;
  private static final int LONGEST_CELL = 32_000;

  private PrintedFile() {}

  static byte[] workbook(PrintedTable table) {
    return workbook(List.of(table));
  }

  static byte[] workbook(List<PrintedTable> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter writer = new SheetWriter(bytes)) {
      for (PrintedTable table : tables) {
        write(writer, table);
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static void write(SheetWriter writer, PrintedTable table) throws IOException {
    List<Integer> widths = table.shares().stream().map(share -> share * LINE / HUNDRED).toList();
    writer.begin(new SheetHead(table.sheet(), table.title(), "", table.headings(), widths));
    for (List<String> row : table.rows()) {
      writer.row(row.stream().map(PrintedFile::cell).toList());
    }
  }

  static byte[] document(PrintedTable table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WordWriter writer = new WordWriter(true)) {
      writer.title(table.title());
      writer.table(table.headings(), table.shares(), table.rows());
      writer.write(bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static String cell(String text) {
    return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
  }
}
