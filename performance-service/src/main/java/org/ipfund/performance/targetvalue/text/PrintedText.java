package org.ipfund.performance.targetvalue.text;

/**
 * The printed characters, looked at in their plain form: full-width letters, digits and signs as
 * half-width, the many dashes as one, every blank and invisible character as a space. Positions are
 * those of the printed text.
 */
public final class PrintedText {

  /** What {@link #at} answers outside the text. */
  public static final char END = '\0';

  private final String printed;
  private final Steps steps;
  private final int[] closers;

  public PrintedText(String printed, Steps steps) {
    this.printed = printed;
    this.steps = steps;
    this.closers = new BracketPairs(this).closers();
  }

  public int length() {
    return printed.length();
  }

  public char at(int position) {
    steps.take();
    if (position < 0 || position >= printed.length()) {
      return END;
    }
    return plain(printed.charAt(position));
  }

  public boolean startsWith(String word, int position) {
    for (int i = 0; i < word.length(); i++) {
      if (at(position + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the bracket or quotation mark opened here is closed, -1 when it never is. */
  public int closerOf(int position) {
    return closers[position] - 1;
  }

  public String slice(int start, int end) {
    return printed.substring(start, end);
  }

  public Steps steps() {
    return steps;
  }

  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().forEach(c -> plain.append(plain((char) c)));
    return plain.toString();
  }

  private static char plain(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return switch (c) {
      case '‐', '‑', '–', '—', '―', '−', '─' -> '-';
      case '〜', '∼' -> '~';
      case '≧', '⩾' -> '≥';
      case '≦', '⩽' -> '≤';
      case '﹪' -> '%';
      case '【', '〔' -> '(';
      case '】', '〕' -> ')';
      case '\n', '\r' -> '\n';
      default -> blank(c) ? ' ' : c;
    };
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
