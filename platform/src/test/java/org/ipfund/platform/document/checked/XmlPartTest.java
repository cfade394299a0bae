package org.ipfund.platform.document.checked;

import static org.ipfund.platform.document.checked.Packages.S;
import static org.ipfund.platform.document.checked.Packages.SHEET;
import static org.ipfund.platform.document.checked.Packages.faults;
import static org.ipfund.platform.document.checked.Packages.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipfund.platform.document.sheet.SheetReader;
import org.junit.jupiter.api.Test;

class XmlPartTest {

  private static final String ROW =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c></row>";

  @Test
  void read_whenEntitiesGrow_isRefusedForItsDoctype() {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">"
            + IntStream.range(1, 10)
                .mapToObj(
                    i ->
                        "<!ENTITY lol%d \"%s\">"
                            .formatted(i, ("&lol" + (i == 1 ? "" : i - 1) + ";").repeat(10)))
                .collect(Collectors.joining())
            + "]>"
            + sheet(ROW.formatted("&lol9;"));
    assertEquals(List.of("sheet-doctype " + SHEET), refused(laughs));
  }

  @Test
  void read_whenEntityPointsToFile_isRefusedForItsDoctype() {
    String xxe =
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + sheet(ROW.formatted("&x;"));
    assertEquals(List.of("sheet-doctype " + SHEET), refused(xxe));
    String remote = "<!DOCTYPE r SYSTEM \"http://localhost:1/x.dtd\">" + sheet("");
    assertEquals(List.of("sheet-doctype " + SHEET), refused(remote));
  }

  @Test
  void read_whenDoctypeInAnyOtherPart_isRefused() {
    String doctype = "<!DOCTYPE r><r/>";
    for (String part :
        List.of("docProps/core.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels")) {
      Packages book = Packages.workbook("").with(part, doctype);
      assertEquals(List.of("sheet-doctype " + part), faults(book::read));
    }
  }

  @Test
  void read_whenEntityIsNotDeclared_isRefused() {
    List<String> faults = refused(sheet(ROW.formatted("&x;")));
    assertEquals(1, faults.size());
  }

  @Test
  void read_whenNotWellFormed_isRefused() {
    assertEquals(List.of("sheet-xml " + SHEET), refused("<worksheet"));
    assertEquals(List.of("sheet-xml " + SHEET), refused(""));
    assertEquals(List.of("sheet-xml " + SHEET), refused(sheet("<row r=\"1\"></c>")));
  }

  @Test
  void read_whenNotUtf8_isRefused() {
    String chinese = "<?xml version=\"1.0\" encoding=\"GBK\"?>" + sheet(ROW.formatted("专项"));
    byte[] gbk = chinese.getBytes(Charset.forName("GBK"));
    assertEquals(
        List.of("sheet-xml " + SHEET), faults(() -> Packages.workbook("").with(SHEET, gbk).read()));
    byte[] wide = sheet("").getBytes(StandardCharsets.UTF_16);
    assertEquals(
        List.of("sheet-xml " + SHEET),
        faults(() -> Packages.workbook("").with(SHEET, wide).read()));
  }

  @Test
  void read_whenByteOrderMarkAndStrictNamespace_isTaken() {
    String strict =
        sheet(ROW.formatted("甲"))
            .replace(S, "xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"");
    SheetReader reader = Packages.workbook("").with(SHEET, "\uFEFF" + strict).read();
    assertEquals("甲", reader.rows("Sheet1").get(0).text(1));
  }

  @Test
  void read_whenNamespaceIsForeign_readsNothing() {
    String foreign = sheet(ROW.formatted("甲")).replace(S, "xmlns=\"urn:foreign\"");
    assertEquals(List.of(), Packages.workbook("").with(SHEET, foreign).read().rows("Sheet1"));
  }

  @Test
  void read_whenDeeperThanAnyFormat_isBomb() {
    assertEquals(
        List.of("sheet-zip-bomb " + SHEET), refused(sheet("<a>".repeat(300) + "</a>".repeat(300))));
  }

  @Test
  void read_whenOneTokenIsEndless_isBomb() {
    String noise = noise(1_200_000);
    List<String> bomb = List.of("sheet-zip-bomb " + SHEET);
    assertEquals(bomb, refused(sheet("<!--" + noise + "-->")));
    assertEquals(bomb, refused(sheet("<!--><" + noise + "<-->")));
    assertEquals(bomb, refused(sheet("<?x " + noise + "?>")));
    assertEquals(bomb, refused(sheet("<![CDATA[" + noise + "]]>")));
    assertEquals(bomb, refused(sheet("<row a=\"" + noise.replace('<', 'x') + "\"/>")));
  }

  @Test
  void read_whenNamesAreEndless_isBomb() {
    String names =
        IntStream.range(0, 5000).mapToObj(i -> "<n%d/>".formatted(i)).collect(Collectors.joining());
    assertEquals(List.of("sheet-zip-bomb " + SHEET), refused(sheet(names)));
  }

  private static List<String> refused(String sheet) {
    return faults(() -> Packages.workbook("").with(SHEET, sheet).read());
  }

  /** Characters that do not pack well, so that only the parser's guard can refuse them. */
  private static String noise(int length) {
    return new Random(7)
        .ints(length, 0, 64)
        .mapToObj(i -> String.valueOf((char) (i == 10 ? '<' : 'A' + i % 26)))
        .collect(Collectors.joining());
  }
}
