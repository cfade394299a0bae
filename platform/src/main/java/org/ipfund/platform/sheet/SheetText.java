package org.ipfund.platform.sheet;

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

  /** The text as XML that every program reads back as it was. */
  static String write(String text) {
    StringBuilder xml = new StringBuilder(text.length() + HEX);
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int c = text.codePointAt(at);
      if (c == '_' && ESCAPED.matcher(text).region(at, text.length()).lookingAt()) {
        xml.append("_x005F_");
      } else {
        write(xml, c);
      }
    }
    return xml.toString();
  }

  private static void write(StringBuilder xml, int c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case '\t', '\n' -> xml.appendCodePoint(c);
      default -> {
        boolean held = c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
        if (held) {
          xml.appendCodePoint(c);
        } else {
          xml.append("_x%04X_".formatted(c));
        }
      }
    }
  }
}
