package org.ipfund.platform.document.checked;

import static org.ipfund.platform.document.checked.Packages.external;
import static org.ipfund.platform.document.checked.Packages.faults;
import static org.ipfund.platform.document.checked.Packages.link;
import static org.ipfund.platform.document.checked.Packages.relationships;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartCheckTest {

  private static final String SHEET_LINKS = "xl/worksheets/_rels/sheet1.xml.rels";

  @Test
  void open_whenWorkbookOrDocumentIsSound_isTaken() {
    assertTrue(Packages.workbook("").open(PackageKind.XLSX).has("xl/workbook.xml"));
    assertTrue(Packages.document("").open(PackageKind.DOCX).has("word/document.xml"));
  }

  @Test
  void open_whenAnotherKindThanAskedFor_isNamed() {
    assertEquals(
        List.of("sheet-kind word/document.xml"),
        faults(() -> Packages.document("").open(PackageKind.XLSX)));
    assertEquals(
        List.of("sheet-kind xl/workbook.xml"),
        faults(() -> Packages.workbook("").open(PackageKind.DOCX)));
    assertEquals(
        List.of("sheet-kind"),
        faults(() -> Packages.empty().with("a.xml", "<a/>").open(PackageKind.XLSX)));
  }

  @Test
  void open_whenMacroWorkbookNamedXlsx_namesTheMacros() {
    Packages macros =
        Packages.workbook("")
            .main("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
            .with("xl/vbaProject.bin", "x");
    assertEquals(
        List.of("sheet-macro xl/workbook.xml", "sheet-macro xl/vbaProject.bin"),
        faults(() -> macros.open(PackageKind.XLSX)));
  }

  @Test
  void open_whenMacrosHideBehindAnotherName_namesThem() {
    Packages macros =
        Packages.workbook("")
            .with("xl/pictures.bin", "x")
            .with(SHEET_LINKS, relationships(link("r1", "vbaProject", "../pictures.bin")));
    assertEquals(
        List.of("sheet-macro xl/pictures.bin"), faults(() -> macros.open(PackageKind.XLSX)));
  }

  @Test
  void open_whenTemplateLiesOutside_isExternal() {
    Packages letter =
        Packages.document("")
            .with("word/settings.xml", "<a/>")
            .with(
                "word/_rels/settings.xml.rels",
                relationships(external("r7", "attachedTemplate", "http://evil.test/t.dotm")));
    assertEquals(
        List.of("sheet-external word/_rels/settings.xml.rels#r7"),
        faults(() -> letter.open(PackageKind.DOCX)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://www.cnipa.gov.cn/", "HTTP://a.test", "mailto:a@b.test"})
  void open_whenPlainHyperlink_isTaken(String target) {
    Packages book =
        Packages.workbook("").with(SHEET_LINKS, relationships(external("r1", "hyperlink", target)));
    assertTrue(book.open(PackageKind.XLSX).has(SHEET_LINKS));
  }

  @ParameterizedTest
  @CsvSource({
    "hyperlink, file:///etc/passwd",
    "hyperlink, \\\\host\\share",
    "hyperlink, javascript:alert(1)",
    "image, http://a.test/p.png",
    "oleObject, http://a.test/o",
    "frame, http://a.test/f"
  })
  void open_whenAnythingElseLiesOutside_isExternal(String type, String target) {
    Packages book =
        Packages.workbook("").with(SHEET_LINKS, relationships(external("r1", type, target)));
    String first = faults(() -> book.open(PackageKind.XLSX)).get(0);
    assertEquals("sheet-external " + SHEET_LINKS + "#r1", first);
  }

  @ParameterizedTest
  @CsvSource({
    "xl/externalLinks/externalLink1.xml, sheet-external",
    "xl/connections.xml, sheet-connection",
    "xl/queryTables/queryTable1.xml, sheet-connection",
    "xl/volatileDependencies.xml, sheet-connection",
    "xl/embeddings/oleObject1.bin, sheet-embedded",
    "xl/activeX/activeX1.xml, sheet-embedded",
    "xl/macrosheets/sheet1.xml, sheet-macro",
    "XL/VBAPROJECT.BIN, sheet-macro",
    "customUI/customUI14.xml, sheet-macro"
  })
  void open_whenActivePart_isNamedByItsRule(String part, String rule) {
    Packages book = Packages.workbook("").with(part, "<a/>");
    assertEquals(List.of(rule + " " + part), faults(() -> book.open(PackageKind.XLSX)));
  }

  @Test
  void open_whenOldContainerInside_isEmbedded() {
    byte[] ole = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    Packages book = Packages.workbook("").with("xl/media/image1.png", ole);
    assertEquals(
        List.of("sheet-embedded xl/media/image1.png"), faults(() -> book.open(PackageKind.XLSX)));
  }

  @Test
  void open_whenSeveralFaults_namesAll() {
    Packages book =
        Packages.workbook("")
            .with("xl/connections.xml", "<a/>")
            .with("xl/externalLinks/externalLink1.xml", "<a/>")
            .with("xl/vbaProject.bin", "x");
    assertEquals(3, faults(() -> book.open(PackageKind.XLSX)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:fldSimple w:instr=\" DDEAUTO c:\\\\x.exe \"/>",
        "<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT \"http://a.test\"</w:instrText></w:r></w:p>",
        "<w:r><w:instrText><![CDATA[ dde ]]></w:instrText></w:r>"
      })
  void open_whenFieldFetches_isNamed(String body) {
    assertEquals(
        List.of("sheet-field word/document.xml"),
        faults(() -> withTypes(Packages.document(body)).open(PackageKind.DOCX)));
  }

  @Test
  void open_whenFieldIsHarmless_isTaken() {
    String body =
        "<w:r><w:fldChar/><w:instrText> HYPERLINK \"http://a.test/link\" </w:instrText></w:r>"
            + "<w:r><w:fldChar/><w:instrText> PAGE </w:instrText><w:t>DDE</w:t></w:r>";
    assertTrue(withTypes(Packages.document(body)).open(PackageKind.DOCX).has("word/document.xml"));
  }

  private static Packages withTypes(Packages document) {
    return document.main("word/document.xml", PackageKind.DOCX.mainType());
  }
}
