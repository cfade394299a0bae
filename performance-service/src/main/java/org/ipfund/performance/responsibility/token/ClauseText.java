package org.ipfund.performance.responsibility.token;

import java.util.Arrays;

/**
 * The printed characters in their plain form: widths and kinds of brackets, commas and quotation
 * marks made one, blanks and invisible characters left out. Every plain character knows its place
 * in the printed text.
 */
public final class ClauseText {

  private static final String OPENING = "([{<【〔〖〈［";
  private static final String CLOSING = ")]}>】〕〗〉］";
  private static final String MARKS = ",:;､﹑｡/|・｜.";
  private static final String PLAIN_MARKS = "，：；、、。、、、、、";
  private static final String OPENING_QUOTES = "「『‘《";
  private static final String CLOSING_QUOTES = "」』’》";

  private final String printed;
  private final String plain;
  private final int[] places;

  private ClauseText(String printed, String plain, int[] places) {
    this.printed = printed;
    this.plain = plain;
    this.places = places;
  }

  public static ClauseText of(String printed) {
    StringBuilder plain = new StringBuilder(printed.length());
    int[] places = new int[printed.length()];
    boolean open = false;
    for (int i = 0; i < printed.length(); i++) {
      char c = plain(printed.charAt(i));
      if (c == '"') {
        open = !open;
        c = open ? '“' : '”';
      }
      if (c != ' ') {
        places[plain.length()] = i;
        plain.append(c);
      }
    }
    return new ClauseText(printed, plain.toString(), Arrays.copyOf(places, plain.length()));
  }

  /** The plain characters; all tokens count in them. */
  public String plain() {
    return plain;
  }

  public String printed() {
    return printed;
  }

  /** Where a plain character stands in the printed text. */
  public int place(int at) {
    return places[at];
  }

  /** The printed text from one plain character up to another. */
  public String printed(int start, int end) {
    return start >= end ? "" : printed.substring(places[start], places[end - 1] + 1);
  }

  private static char plain(char printed) {
    char c = printed >= '！' && printed <= '～' ? (char) (printed - '！' + '!') : printed;
    if (OPENING.indexOf(c) >= 0) {
      return '（';
    }
    if (CLOSING.indexOf(c) >= 0) {
      return '）';
    }
    if (OPENING_QUOTES.indexOf(c) >= 0) {
      return '“';
    }
    if (CLOSING_QUOTES.indexOf(c) >= 0) {
      return '”';
    }
    int mark = MARKS.indexOf(c);
    return mark >= 0 ? PLAIN_MARKS.charAt(mark) : blank(c) ? ' ' : c;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
