package org.ipfund.platform.document.word;

import static org.ipfund.platform.document.checked.Packages.faults;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.ipfund.platform.document.checked.Packages;
import org.ipfund.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class WordFileTest {

  private static final int CASES = 300;

  @Test
  void open_whenSound_givesParagraphsAndTables() throws IOException {
    try (XWPFDocument document = WordFile.open(letter())) {
      assertEquals("专项资金申报书", document.getParagraphs().get(0).getText());
      assertEquals("172850000.00", document.getTables().get(0).getRow(0).getCell(1).getText());
    }
  }

  @Test
  void open_whenChecksRefuse_namesTheFaults() {
    assertEquals(
        List.of("sheet-kind xl/workbook.xml"),
        faults(() -> WordFile.open(Packages.workbook("").bytes())));
    Packages macros = Packages.document("").with("word/vbaProject.bin", "x");
    assertEquals(
        List.of("sheet-macro word/vbaProject.bin"), faults(() -> WordFile.open(macros.bytes())));
    Packages doctype = Packages.document("").with("word/styles.xml", "<!DOCTYPE r><r/>");
    assertEquals(
        List.of("sheet-doctype word/styles.xml"), faults(() -> WordFile.open(doctype.bytes())));
  }

  @Test
  void open_whenPartIsNoWord_isBroken() {
    Packages letter = Packages.document("").with("word/document.xml", "<other/>");
    assertEquals(List.of("sheet-broken"), faults(() -> WordFile.open(letter.bytes())));
  }

  @Test
  void open_whenTooManyElements_isBomb() {
    String body =
        IntStream.range(0, 260_000)
            .mapToObj(i -> "<w:p a=\"" + Integer.toHexString(i * 0x9E3779B1) + "\"/>")
            .collect(Collectors.joining());
    assertEquals(
        List.of("sheet-zip-bomb word/document.xml"),
        faults(() -> WordFile.open(Packages.document(body).bytes())));
  }

  @Test
  void open_whenBytesAreChanged_onlyEverRefuses() {
    Random random = new Random(20240301);
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      Packages letter = Packages.document("<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:tbl/>");
      for (byte[] part : letter.parts().values()) {
        if (random.nextInt(3) == 0) {
          part[random.nextInt(part.length)] = (byte) ("<>&/=\"x ".charAt(random.nextInt(8)));
        }
      }
      outcomes.add(outcome(letter.bytes()));
    }
    assertEquals(Set.of("read", "refused"), Set.copyOf(outcomes));
  }

  private static String outcome(byte[] file) {
    try (XWPFDocument document = WordFile.open(file)) {
      return document.getBodyElements() == null ? "nothing" : "read";
    } catch (ProblemException refused) {
      return "refused";
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private static byte[] letter() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("专项资金申报书");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(1).setText("172850000.00");
      document.write(out);
    }
    return out.toByteArray();
  }
}
