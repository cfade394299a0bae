package org.ipfund.platform.document.sheet;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ipfund.platform.document.checked.DocumentRule;
import org.ipfund.platform.document.checked.OfficePackage;
import org.ipfund.platform.document.checked.PartHandler;
import org.ipfund.platform.document.checked.Relationships;
import org.xml.sax.Attributes;

/** What a workbook says about itself: its sheets, its texts, its styles, its count of days. */
final class Workbook extends PartHandler {

  private static final int LONGEST_NAME = 255;

  final Map<SheetName, String> sheets = new LinkedHashMap<>();
  final SharedStrings strings;
  final CellStyles styles = new CellStyles();
  boolean from1904;

  private final String main;
  private final Relationships parts;

  Workbook(OfficePackage pack, SheetLimits limits) {
    this.main = Relationships.of(pack, "").target("officeDocument").orElse("");
    this.parts = Relationships.of(pack, main);
    pack.read(main, this);
    Optional<String> texts = parts.target("sharedStrings");
    this.strings = new SharedStrings(texts.orElse(""), limits);
    texts.ifPresent(part -> pack.read(part, strings));
    parts.target("styles").ifPresent(part -> pack.read(part, styles));
  }

  @Override
  protected void start(String element, Attributes attributes) {
    if (element.equals("sheet")) {
      Optional<String> part = parts.target("worksheet", anyAttribute(attributes, "id"));
      part.ifPresent(found -> sheet(attributes, found.toLowerCase(Locale.ROOT)));
    } else if (element.equals("workbookPr")) {
      from1904 = attribute(attributes, "date1904").matches("1|true");
    }
  }

  /**
   * Sheets that hold only a chart have another type of relationship and no cells. One part stands
   * for one sheet: a file of few bytes could otherwise be read again and again.
   */
  private void sheet(Attributes attributes, String part) {
    String name = attribute(attributes, "name");
    boolean known = sheets.keySet().stream().anyMatch(s -> s.name().equalsIgnoreCase(name));
    if (known || sheets.containsValue(part) || name.length() > LONGEST_NAME) {
      throw DocumentRule.BROKEN.refuse(main);
    }
    boolean hidden = !attribute(attributes, "state").matches("|visible");
    sheets.put(new SheetName(name, hidden), part);
  }
}
