package org.ipfund.platform.document.sheet;

import static org.ipfund.platform.document.checked.Packages.S;
import static org.ipfund.platform.document.checked.Packages.SHEET;
import static org.ipfund.platform.document.checked.Packages.faults;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipfund.platform.document.checked.OfficePackage;
import org.ipfund.platform.document.checked.PackageKind;
import org.ipfund.platform.document.checked.PackageLimits;
import org.ipfund.platform.document.checked.Packages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

  private static final SheetLimits SMALL = new SheetLimits(10, 5, 20, 60, 3);

  @Test
  void rows_whenAllKindsOfCells_areTyped() {
    SheetReader reader =
        Packages.workbook(
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>172850000.00</v></c>"
                    + "<c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" s=\"1\"><v>45352</v></c>"
                    + "<c r=\"E2\" t=\"str\"><v>甲</v></c><c r=\"F2\" t=\"d\"><v>2024-03-01</v></c>"
                    + "<c r=\"G2\" s=\"2\"><v>45352.5</v></c><c r=\"H2\" s=\"3\"><v>5</v></c></row>")
            .with(
                "xl/sharedStrings.xml",
                "<sst %s><si><t>x</t></si><si><r><t>专项</t></r><r><t xml:space=\"preserve\"> 资金</t></r><rPh><t>zi</t></rPh></si></sst>"
                    .formatted(S))
            .with(
                "xl/styles.xml",
                "<styleSheet %s><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/><numFmt numFmtId=\"177\" formatCode=\"[Red]0&quot;days&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/></cellXfs></styleSheet>"
                    .formatted(S))
            .read();
    assertEquals(
        List.of(
            new SheetRow(
                2,
                List.of(
                    new Cell(1, CellKind.TEXT, "专项 资金"),
                    new Cell(2, CellKind.NUMBER, "172850000.00"),
                    new Cell(3, CellKind.BOOLEAN, "true"),
                    new Cell(4, CellKind.DATE, "2024-03-01"),
                    new Cell(5, CellKind.TEXT, "甲"),
                    new Cell(6, CellKind.DATE, "2024-03-01"),
                    new Cell(7, CellKind.DATE, "2024-03-01T12:00:00"),
                    new Cell(8, CellKind.NUMBER, "5")))),
        reader.rows("Sheet1"));
  }

  @Test
  void rows_whenPlacesAreLeftOut_countsThem() {
    SheetReader reader = Packages.workbook("<row><c><v>1</v></c><c/><c><v>3</v></c></row>").read();
    assertEquals(
        List.of(new Cell(1, CellKind.NUMBER, "1"), new Cell(3, CellKind.NUMBER, "3")),
        reader.rows("Sheet1").get(0).cells());
  }

  @Test
  void new_whenFormulas_namesEveryOne() {
    Packages book =
        Packages.workbook(
            "<row r=\"1\"><c r=\"A1\"><f>SUM(B1:C1)</f><v>1</v></c></row>"
                + "<row r=\"7\"><c r=\"C7\"><f t=\"shared\" si=\"0\"/><v>2</v></c><c r=\"D7\" t=\"e\"><v>#REF!</v></c></row>");
    assertEquals(
        List.of(
            "sheet-formula Sheet1!A1", "sheet-formula Sheet1!C7", "sheet-error-value Sheet1!D7"),
        faults(book::read));
  }

  @Test
  void new_whenFormulaInHiddenSheet_namesIt() {
    Packages book =
        Packages.workbook("")
            .with(
                "xl/workbook.xml",
                "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"甲\" r:id=\"rId1\"/><sheet name=\"乙\" state=\"veryHidden\" r:id=\"rId2\"/></sheets></workbook>"
                    .formatted(S, Packages.RELATIONSHIPS))
            .with(
                "xl/_rels/workbook.xml.rels",
                Packages.relationships(
                    Packages.link("rId1", "worksheet", "worksheets/sheet1.xml"),
                    Packages.link("rId2", "worksheet", "worksheets/sheet2.xml")));
    book.with("xl/worksheets/sheet2.xml", Packages.sheet("<row><c><v>1</v></c></row>"));
    assertEquals(
        List.of(new SheetName("甲", false), new SheetName("乙", true)), book.read().sheets());
    book.with("xl/worksheets/sheet2.xml", Packages.sheet("<row><c><f>1</f></c></row>"));
    assertEquals(List.of("sheet-formula 乙!A1"), faults(book::read));
  }

  @Test
  void new_whenMoreFaultsThanAreNamed_countsTheRest() {
    String cells =
        IntStream.range(0, 5).mapToObj(i -> "<c><f>1</f></c>").collect(Collectors.joining());
    List<String> faults = faults(() -> small("<row>" + cells + "</row>"));
    assertEquals(
        List.of(
            "sheet-formula Sheet1!A1",
            "sheet-formula Sheet1!B1",
            "sheet-formula Sheet1!C1",
            "sheet-more +2"),
        faults);
  }

  @ParameterizedTest
  @CsvSource({
    "A11, sheet-rows Sheet1!A11",
    "F10, sheet-columns Sheet1!F10",
    "XFD10, sheet-columns Sheet1!XFD10"
  })
  void new_whenPastTheLastRowOrColumn_isRefused(String at, String fault) {
    assertEquals(List.of(fault), faults(() -> small(cell(at, "<v>1</v>"))));
  }

  @Test
  void new_whenOnlyEmptyCellsLieFarOut_isTaken() {
    assertEquals(List.of(), small(cell("XFD1048576", "")).rows("Sheet1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BDWGN1",
        "XFE1",
        "A1048577",
        "A0",
        "1",
        "A",
        "a1",
        "A1B",
        "A99999999999",
        "AAAAAAAAAAAAA1",
        "A2",
        ""
      })
  void new_whenReferenceIsNone_isRefused(String at) {
    assertEquals(
        List.of("sheet-order Sheet1!1"),
        faults(
            () ->
                Packages.workbook("<row r=\"1\"><c r=\"%s\"><v>1</v></c></row>".formatted(at))
                    .read()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"2\"/><row r=\"1\"/>",
        "<row r=\"2\"/><row r=\"2\"/>",
        "<row r=\"0\"/>",
        "<row r=\"x\"/>",
        "<row r=\"1048577\"/>",
        "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
        "<row r=\"1\"><c r=\"B1\"/><c r=\"B1\"/></row>"
      })
  void new_whenOutOfOrder_isRefused(String rows) {
    String fault = faults(() -> Packages.workbook(rows).read()).get(0);
    assertTrue(fault.startsWith("sheet-order"), fault);
  }

  @Test
  void new_whenTextIsTooLong_isRefused() {
    String inline = "<is><t>" + "长".repeat(21) + "</t></is>";
    assertEquals(
        List.of("sheet-cell-length Sheet1!A1"),
        faults(() -> small("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\">" + inline + "</c></row>")));
  }

  @Test
  void new_whenSharedTextsAreTooMany_isRefused() {
    Packages book =
        Packages.workbook("")
            .with(
                "xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(S, "<si/>".repeat(2_000_000)));
    PackageLimits wide = new PackageLimits(1 << 20, 100, 1 << 28, 1 << 28, 100_000);
    OfficePackage pack = OfficePackage.open(book.bytes(), PackageKind.XLSX, wide);
    assertEquals(
        List.of("sheet-text-amount xl/sharedStrings.xml"),
        faults(() -> new SheetReader(pack, SheetLimits.standard())));
  }

  @Test
  void new_whenOneSharedTextStandsEverywhere_isRefused() {
    String cells =
        IntStream.range(0, 4)
            .mapToObj(i -> "<c t=\"s\"><v>0</v></c>")
            .collect(Collectors.joining());
    Packages book =
        Packages.workbook("<row>" + cells + "</row>")
            .with(
                "xl/sharedStrings.xml",
                "<sst %s><si><t>%s</t></si></sst>".formatted(S, "x".repeat(20)));
    assertEquals(
        List.of("sheet-text-amount Sheet1"),
        faults(() -> new SheetReader(book.open(PackageKind.XLSX), SMALL)));
  }

  @ParameterizedTest
  @CsvSource({
    "n, 1E999999999, sheet-number",
    "n, NaN, sheet-number",
    "n, １２, sheet-number",
    "s, 7, sheet-broken",
    "s, -1, sheet-broken",
    "b, 2, sheet-xml",
    "d, 2024-02-30, sheet-date",
    "q, 1, sheet-xml"
  })
  void new_whenValueIsNone_namesTheCell(String type, String value, String rule) {
    String row = "<row r=\"1\"><c r=\"A1\" t=\"%s\"><v>%s</v></c></row>".formatted(type, value);
    assertEquals(List.of(rule + " Sheet1!A1"), faults(() -> Packages.workbook(row).read()));
  }

  @Test
  void new_whenTwoSheetsAreOnePart_isRefused() {
    String twice =
        "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"甲\" r:id=\"rId1\"/><sheet name=\"乙\" r:id=\"rId1\"/></sheets></workbook>"
            .formatted(S, Packages.RELATIONSHIPS);
    assertEquals(
        List.of("sheet-broken xl/workbook.xml"),
        faults(() -> Packages.workbook("").with("xl/workbook.xml", twice).read()));
  }

  @Test
  void read_whenNoSuchSheet_isRefused() {
    SheetReader reader = Packages.workbook("").read();
    assertEquals(List.of("sheet-sheet 乙"), faults(() -> reader.rows("乙")));
  }

  @Test
  void read_whenManyRows_givesThemOneByOne() {
    String rows =
        IntStream.rangeClosed(1, 20_000)
            .mapToObj(i -> "<row><c><v>" + i + "</v></c></row>")
            .collect(Collectors.joining());
    List<Integer> numbers = new ArrayList<>();
    Packages.workbook(rows).read().read("Sheet1", row -> numbers.add(row.number()));
    assertEquals(20_000, numbers.size());
  }

  private static SheetReader small(String rows) {
    return new SheetReader(
        Packages.workbook("").with(SHEET, Packages.sheet(rows)).open(PackageKind.XLSX), SMALL);
  }

  private static String cell(String at, String content) {
    return "<row r=\"%s\"><c r=\"%s\">%s</c></row>"
        .formatted(at.replaceAll("[A-Z]", ""), at, content);
  }
}
