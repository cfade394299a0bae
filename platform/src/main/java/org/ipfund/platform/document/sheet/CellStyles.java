package org.ipfund.platform.document.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.ipfund.platform.document.checked.PartHandler;
import org.xml.sax.Attributes;

/** Tells which cell styles show a number as a date. */
final class CellStyles extends PartHandler {

  private static final Pattern ELAPSED =
      Pattern.compile("\\[(h+|m+|s+)]", Pattern.CASE_INSENSITIVE);

  /** What POI does not read over: words between the fields, and the half of the day in Chinese. */
  private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|上午/下午");

  private static final int LONGEST = 255;
  private static final int MOST = 1 << 16;

  private final Map<Integer, String> codes = new HashMap<>();
  private final BitSet dates = new BitSet();
  private boolean within;
  private int count;

  @Override
  protected void start(String element, Attributes attributes) {
    within |= element.equals("cellXfs");
    int format = number(attribute(attributes, "numFmtId"));
    if (element.equals("numFmt")) {
      codes.put(format, attribute(attributes, "formatCode"));
    } else if (within && element.equals("xf")) {
      dates.set(Math.min(count++, MOST), showsDate(format));
    }
  }

  @Override
  protected void end(String element) {
    within &= !element.equals("cellXfs");
  }

  /** Whether a cell with this style shows a date. */
  boolean isDate(String style) {
    return !style.isEmpty() && dates.get(number(style));
  }

  /** Chinese Excel has dates also among the formats 27 to 36 and 50 to 58, which have no code. */
  private boolean showsDate(int format) {
    String code = codes.get(format);
    if (code == null && (format >= 27 && format <= 36 || format >= 50 && format <= 58)) {
      return true;
    }
    String shown = code == null ? BuiltinFormats.getBuiltinFormat(format) : code;
    return shown != null
        && shown.length() <= LONGEST
        && !ELAPSED.matcher(shown).find()
        && DateUtil.isADateFormat(format, WORDS.matcher(shown).replaceAll(""));
  }

  /** Numbers that no program writes become one that means nothing. */
  private static int number(String text) {
    return text.matches("\\d{1,5}") ? Integer.parseInt(text) : MOST - 1;
  }
}
