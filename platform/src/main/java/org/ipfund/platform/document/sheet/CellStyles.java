package org.ipfund.platform.document.sheet;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.ipfund.platform.document.checked.PartHandler;
import org.xml.sax.Attributes;

/** Tells which cell styles show a number as a date. */
final class CellStyles extends PartHandler {

  private static final Pattern ELAPSED =
      Pattern.compile("\\[(h+|m+|s+)]", Pattern.CASE_INSENSITIVE);
  private static final int ELAPSED_FORMAT = 46;
  private static final int LONGEST = 255;
  private static final int MOST = 1 << 16;

  private final BitSet dateFormats = new BitSet();
  private final BitSet dateStyles = new BitSet();
  private boolean within;
  private int count;

  /** Chinese Excel has dates also among the formats 27 to 36 and 50 to 58, which have no code. */
  CellStyles() {
    for (int format = 0; format < LONGEST; format++) {
      dateFormats.set(format, DateUtil.isInternalDateFormat(format) && format != ELAPSED_FORMAT);
    }
    dateFormats.set(27, 37);
    dateFormats.set(50, 59);
  }

  @Override
  protected void start(String element, Attributes attributes) {
    switch (element) {
      case "numFmt" -> dateFormats.set(format(attributes), showsDate(attributes));
      case "cellXfs" -> within = true;
      case "xf" -> {
        if (within) {
          dateStyles.set(Math.min(count++, MOST), dateFormats.get(format(attributes)));
        }
      }
      default -> {}
    }
  }

  @Override
  protected void end(String element) {
    within &= !element.equals("cellXfs");
  }

  /** Whether a cell with this style shows a date. */
  boolean isDate(String style) {
    return !style.isEmpty() && dateStyles.get(number(style));
  }

  private static int format(Attributes attributes) {
    return number(attribute(attributes, "numFmtId"));
  }

  private static boolean showsDate(Attributes attributes) {
    String code = attribute(attributes, "formatCode");
    return code.length() <= LONGEST
        && !ELAPSED.matcher(code).find()
        && DateUtil.isADateFormat(format(attributes), code);
  }

  /** Numbers that no program writes become one that means nothing. */
  private static int number(String text) {
    return text.matches("\\d{1,5}") ? Integer.parseInt(text) : MOST - 1;
  }
}
