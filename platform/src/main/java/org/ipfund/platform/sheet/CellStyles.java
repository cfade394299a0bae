package org.ipfund.platform.sheet;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Tells which cell styles show a number as a date. */
final class CellStyles {

  private static final Pattern NO_DATE_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*]");
  private static final Pattern DATE_CODE = Pattern.compile("[ymdhsYMDHS]");
  private static final Pattern ELAPSED =
      Pattern.compile("\\[(h+|m+|s+)]", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 255;
  private static final int MOST = 1 << 16;

  private final BitSet dateFormats = new BitSet();
  private final BitSet dateStyles = new BitSet();

  CellStyles() {
    dateFormats.set(14, 23);
    dateFormats.set(27, 37);
    dateFormats.set(45);
    dateFormats.set(47);
    dateFormats.set(50, 59);
  }

  /** Reads the part with the styles. */
  static CellStyles of(OfficePackage pack, String part) {
    CellStyles styles = new CellStyles();
    boolean within = false;
    int count = 0;
    try (XmlPart xml = pack.xml(part)) {
      while (xml.next()) {
        if (xml.starts("numFmt")) {
          styles.dateFormats.set(
              number(xml.attribute("numFmtId")), showsDate(xml.attribute("formatCode")));
        } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
          within = xml.starts("cellXfs");
        } else if (within && xml.starts("xf")) {
          int format = number(xml.attribute("numFmtId"));
          styles.dateStyles.set(Math.min(count++, MOST), styles.dateFormats.get(format));
        }
      }
    }
    return styles;
  }

  /** Whether a cell with this style shows a date. */
  boolean isDate(String style) {
    return style != null && dateStyles.get(number(style));
  }

  private static boolean showsDate(String code) {
    if (code == null || code.length() > LONGEST || ELAPSED.matcher(code).find()) {
      return false;
    }
    String shown = NO_DATE_CODE.matcher(code.split(";", 2)[0]).replaceAll("");
    return DATE_CODE.matcher(shown).find();
  }

  /** Numbers that no program writes become one that means nothing. */
  private static int number(String text) {
    return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : MOST - 1;
  }
}
