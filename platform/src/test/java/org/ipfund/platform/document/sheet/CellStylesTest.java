package org.ipfund.platform.document.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.platform.document.checked.Packages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellStylesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yyyy\\-mm\\-dd | DATE",
        "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@ | DATE",
        "[DBNum1][$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; | DATE",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | DATE",
        "[$-409]h:mm\\ AM/PM;@ | DATE",
        "上午/下午h&quot;时&quot;mm&quot;分&quot; | DATE",
        "yyyy/m/d\\ h:mm | DATE",
        "0.00_);[Red]\\(0.00\\) | NUMBER",
        "#,##0.00&quot;元&quot; | NUMBER",
        "h&quot;时&quot;mm&quot;分&quot;ss&quot;秒&quot; | DATE",
        "[h]:mm | NUMBER",
        "General | NUMBER",
        "@ | NUMBER",
        "0&quot;days&quot; | NUMBER"
      })
  void isDate_always_goesByTheCode(String code, CellKind kind) {
    String styles =
        "<styleSheet %s><numFmts><numFmt numFmtId=\"176\" formatCode=\"%s\"/></numFmts><cellXfs><xf numFmtId=\"176\"/></cellXfs></styleSheet>";
    assertEquals(kind, kind(styles.formatted(Packages.S, code)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, NUMBER",
    "14, DATE",
    "22, DATE",
    "31, DATE",
    "46, NUMBER",
    "47, DATE",
    "57, DATE"
  })
  void isDate_whenFormatHasNoCode_goesByItsNumber(int format, CellKind kind) {
    String styles = "<styleSheet %s><cellXfs><xf numFmtId=\"%d\"/></cellXfs></styleSheet>";
    assertEquals(kind, kind(styles.formatted(Packages.S, format)));
  }

  private static CellKind kind(String styles) {
    String row = "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>45352.5</v></c></row>";
    List<SheetRow> rows =
        Packages.workbook(row).with("xl/styles.xml", styles).read().rows("Sheet1");
    return rows.get(0).cells().get(0).kind();
  }
}
