package org.ipfund.platform.document.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in a workbook: characters that XML cannot hold stand there as {@code _xHHHH_}. */
final class SheetText {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int HEX = 16;

  private SheetText() {}

  /** The text as people see it. */
  static String read(String stored) {
    if (!stored.contains("_x")) {
      return stored;
    }
    Matcher escaped = ESCAPED.matcher(stored);
    return escaped.replaceAll(
        m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), HEX))));
  }

  /**
   * The text in characters that XML holds and every program reads back: fastexcel would leave out
   * the others, and programs the blanks at the edges.
   */
  static String write(String text) {
    StringBuilder stored = new StringBuilder(text.length() + HEX);
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int c = text.codePointAt(at);
      boolean edge = at == 0 || at == text.length() - 1;
      boolean looksEscaped =
          c == '_' && ESCAPED.matcher(text).region(at, text.length()).lookingAt();
      if (looksEscaped || !isHeld(c) || edge && c <= ' ') {
        stored.append("_x%04X_".formatted(c));
      } else {
        stored.appendCodePoint(c);
      }
    }
    return stored.toString();
  }

  private static boolean isHeld(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
