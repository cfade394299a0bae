package org.ipfund.platform.document.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.platform.document.checked.OfficePackage;
import org.ipfund.platform.document.checked.PackageKind;
import org.ipfund.platform.document.checked.PackageLimits;
import org.ipfund.platform.document.checked.Packages;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

  /** Tells when a workbook was made. */
  private static final String MADE = "docProps/core.xml";

  private static final SheetHead PLAIN = new SheetHead("表", "", "", List.of());

  @Test
  void row_always_readsBackAsWritten() throws IOException {
    byte[] file =
        write(
            PLAIN,
            Arrays.asList("专项资金", null, Money.yuan("172850000.00"), new BigDecimal("0.1"), 5));
    assertEquals(
        List.of(
            new Cell(1, CellKind.TEXT, "专项资金"),
            new Cell(3, CellKind.NUMBER, "172850000.00"),
            new Cell(4, CellKind.NUMBER, "0.1"),
            new Cell(5, CellKind.TEXT, "5")),
        SheetReader.open(file).rows("表").get(0).cells());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://a.test\")", "+1", "-1", "@x", "\t=1", "\r\n=1", "＝1",
            "=cmd|' /C calc'!A0",
        "<f>1</f>", "a&b\"'<>]]>", "_x0041_", "𠮷野家\uD83D", "\u0001\u001F", " 两端 ", "a\nb", "\uFFFE"
      })
  void row_whenTextIsHostile_isTextAndReadsBack(String text) throws IOException {
    byte[] file = write(PLAIN, List.of(text));
    assertEquals(
        List.of(new Cell(1, CellKind.TEXT, text)), SheetReader.open(file).rows("表").get(0).cells());
    assertFalse(sheet(file).contains("<f"));
  }

  @Test
  void row_whenTextWouldBeEvaluatedOnEdit_hasTheFormatOfText() throws IOException {
    byte[] file = write(PLAIN, List.of("=1", "甲"));
    String sheet = sheet(file);
    assertTrue(sheet.contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\">"), sheet);
    assertTrue(sheet.contains("<c r=\"B1\" s=\"1\" t=\"inlineStr\">"), sheet);
    String styles = parts(file).get("xl/styles.xml");
    assertTrue(styles.matches(".*<numFmt numFmtId=\"165\" formatCode=\"@\"/>.*"), styles);
    assertTrue(styles.matches(".*<cellXfs [^>]*><xf [^>]*/><xf numFmtId=\"165\".*"), styles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.1", "172850000.00", "123456789012345", "1234567890123.45", "12345678901234567",
        "123456789012345.67", "-0.12345678901234567", "172850000.00000001", "0", "1E+20"
      })
  void row_whenDecimal_keepsEveryDigit(String number) throws IOException {
    BigDecimal decimal = new BigDecimal(number);
    Cell cell = SheetReader.open(write(PLAIN, List.of(decimal))).rows("表").get(0).cells().get(0);
    assertEquals(decimal.toPlainString(), cell.text());
    assertEquals(SheetNumber.fits(decimal) ? CellKind.NUMBER : CellKind.TEXT, cell.kind());
  }

  @Test
  void begin_whenHead_printsTitleVersionHeadingsAndCheckNumber() throws IOException {
    SheetHead head = new SheetHead("附件1", "资金分配表", "v3", List.of("序号", "金额"));
    byte[] file = write(head, List.of("1", Money.yuan("10")));
    List<SheetRow> rows = SheetReader.open(file).rows("附件1");
    List<String> lines = rows.stream().map(row -> row.text(1) + "|" + row.text(2)).toList();
    assertEquals(List.of("资金分配表|", "版本|v3", "序号|金额", "1|10.00"), lines.subList(0, 4));
    assertTrue(lines.get(4).matches("校验码\\|[0-9A-F]{4}(-[0-9A-F]{4}){2}"), lines.get(4));
  }

  @Test
  void begin_whenSeveralSheets_writesEach() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer = new SheetWriter(out)) {
      for (String name : List.of("甲", "乙&<丙>")) {
        writer.begin(new SheetHead(name, "", "", List.of()));
        writer.row(List.of(name));
      }
    }
    SheetReader reader = SheetReader.open(out.toByteArray());
    assertEquals(
        List.of(new SheetName("甲", false), new SheetName("乙&<丙>", false)), reader.sheets());
    assertEquals("乙&<丙>", reader.rows("乙&<丙>").get(0).text(1));
  }

  @Test
  void close_whenSameContent_givesSameParts() throws IOException {
    Map<String, String> once = parts(write(PLAIN, List.of("甲")));
    Map<String, String> again = parts(write(PLAIN, List.of("甲")));
    assertTrue(once.remove(MADE) != null && again.remove(MADE) != null);
    assertEquals(once, again);
  }

  @Test
  void close_whenNothingWasBegun_writesNothing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetWriter(out).close();
    assertEquals(0, out.size());
  }

  @Test
  void begin_always_printsOnA4Across() throws IOException {
    String sheet = sheet(write(PLAIN, List.of("甲")));
    assertTrue(
        sheet.matches("(?s).*<pageSetup paperSize=\"9\" .*orientation=\"landscape\"/>.*"), sheet);
  }

  @Test
  void row_whenManyRows_streamsThem() throws IOException {
    long[] sent = {0};
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int b) {
            sent[0]++;
          }

          @Override
          public void write(byte[] b, int from, int length) {
            sent[0] += length;
          }
        };
    try (SheetWriter writer = new SheetWriter(counting)) {
      writer.begin(PLAIN);
      for (int i = 0; i < 50_000; i++) {
        writer.row(List.of("行" + i, BigDecimal.valueOf(i)));
      }
      assertTrue(sent[0] > 100_000, "sent before the end: " + sent[0]);
    }
  }

  @Test
  void row_whenTooLongForCell_isRefused() {
    List<String> cells = List.of("x".repeat(32_768));
    assertThrows(IllegalArgumentException.class, () -> write(PLAIN, cells));
  }

  @Test
  void row_whenNoSheetWasBegun_isRefused() throws IOException {
    try (SheetWriter writer = new SheetWriter(new ByteArrayOutputStream())) {
      List<String> cells = List.of("x");
      assertThrows(IllegalStateException.class, () -> writer.row(cells));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "a/b", "a:b", "[a]", "a'b", "a?", "12345678901234567890123456789012"})
  void head_whenNameIsNone_isRefused(String name) {
    List<String> none = Collections.emptyList();
    assertThrows(IllegalArgumentException.class, () -> new SheetHead(name, "", "", none));
  }

  @Test
  void proves_whenUnchanged_isTrueAndElseFalse() throws IOException {
    SheetHead head = new SheetHead("表", "标题", "v1", List.of("甲", "乙"));
    List<SheetRow> rows =
        SheetReader.open(write(head, Arrays.asList(null, Money.yuan("10.50")))).rows("表");
    assertTrue(CheckNumber.proves(rows));
    assertTrue(CheckNumber.proves(replaced(rows, "10.5")));
    assertFalse(CheckNumber.proves(replaced(rows, "10.51")));
    assertFalse(CheckNumber.proves(rows.subList(0, 3)));
    assertFalse(CheckNumber.proves(List.of()));
  }

  private static List<SheetRow> replaced(List<SheetRow> rows, String amount) {
    List<SheetRow> changed = new ArrayList<>(rows);
    changed.set(3, new SheetRow(4, List.of(new Cell(2, CellKind.NUMBER, amount))));
    return changed;
  }

  private static byte[] write(SheetHead head, List<?> cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer = new SheetWriter(out)) {
      writer.begin(head);
      writer.row(cells);
    }
    return out.toByteArray();
  }

  private static String sheet(byte[] file) throws IOException {
    return parts(file).get(Packages.SHEET);
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    OfficePackage pack = OfficePackage.open(file, PackageKind.XLSX, PackageLimits.standard());
    Map<String, String> parts = new HashMap<>();
    for (String name : pack.names()) {
      parts.put(name, new String(pack.read(name).readAllBytes(), StandardCharsets.UTF_8));
    }
    return parts;
  }
}
