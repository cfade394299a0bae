package org.ipfund.platform.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a workbook says about itself: its sheets, its texts, its styles, its count of days. */
final class Workbook {

  private static final int LONGEST_NAME = 255;

  final Map<SheetName, String> sheets = new LinkedHashMap<>();
  final SharedStrings strings;
  final CellStyles styles;
  boolean from1904;

  Workbook(OfficePackage pack, SheetLimits limits) {
    String main = Relationships.of(pack, "").target("officeDocument").orElse("");
    Relationships parts = Relationships.of(pack, main);
    try (XmlPart xml = pack.xml(main)) {
      while (xml.next()) {
        if (xml.starts("sheet")) {
          sheet(xml, parts);
        } else if (xml.starts("workbookPr")) {
          from1904 = String.valueOf(xml.attribute("date1904")).matches("1|true");
        }
      }
    }
    this.strings =
        parts
            .target("sharedStrings")
            .map(part -> SharedStrings.of(pack, part, limits))
            .orElseGet(SharedStrings::new);
    this.styles =
        parts.target("styles").map(part -> CellStyles.of(pack, part)).orElseGet(CellStyles::new);
  }

  /**
   * Sheets that hold only a chart have another type of relationship and no cells. One part stands
   * for one sheet: a file of few bytes could otherwise be read again and again.
   */
  private void sheet(XmlPart xml, Relationships parts) {
    String name = String.valueOf(xml.attribute("name"));
    String state = xml.attribute("state");
    boolean hidden = state != null && !state.equals("visible");
    Optional<String> part = parts.target(String.valueOf(xml.anyAttribute("id")), "worksheet");
    if (part.isEmpty()) {
      return;
    }
    boolean known = sheets.keySet().stream().anyMatch(s -> s.name().equalsIgnoreCase(name));
    if (known || sheets.containsValue(ZipPart.key(part.get())) || name.length() > LONGEST_NAME) {
      throw SheetRule.BROKEN.refuse("xl/workbook.xml");
    }
    sheets.put(new SheetName(name, hidden), ZipPart.key(part.get()));
  }
}
