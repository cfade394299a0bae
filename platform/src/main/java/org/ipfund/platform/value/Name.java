package org.ipfund.platform.value;

import java.text.Normalizer;

/**
 * A name as it is printed, equal to every other that people take for the same. Two names are the
 * same when their normal forms are: widths, brackets and other compatible forms folded (NFKC, so
 * that （ is a round bracket and Ａ a letter A), dashes and middle dots as one each, and no blanks
 * but those between two Latin words. Case tells names apart.
 *
 * @param printed what is kept and shown
 * @param key the normal form; a unique index counts it
 */
public record Name(String printed, String key) {

  private static final String DOTS = "\u2022\u2027\u2219\u22C5\u30FB";
  private static final char BLANK = ' ';

  public static Name of(String printed) {
    return new Name(printed, key(printed));
  }

  /**
   * The normal form of a name. What {@link PlainText} refuses counts for nothing: names may be
   * older than that.
   */
  public static String key(String printed) {
    String folded = Normalizer.normalize(seen(printed), Normalizer.Form.NFKC);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char next = folded.charAt(i);
      if (next != BLANK) {
        key.append(DOTS.indexOf(next) >= 0 ? '\u00B7' : isDash(next) ? '-' : next);
      } else if (i > 0 && isLatin(folded.charAt(i - 1)) && startsLatin(folded, i)) {
        key.append(BLANK);
      }
    }
    return key.toString();
  }

  /** Without what nobody sees, and with a blank for what controls a printer. */
  private static String seen(String printed) {
    StringBuilder seen = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char next = printed.charAt(i);
      if (!isInvisible(next)) {
        seen.append(isControl(next) ? BLANK : next);
      }
    }
    return seen.toString();
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u206F'
        || c == '\uFEFF';
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }

  private static boolean isDash(char c) {
    return c >= '\u2010' && c <= '\u2015' || c == '\u2212';
  }

  private static boolean isLatin(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** Whether a word in Latin letters follows the blanks that begin there. */
  private static boolean startsLatin(String text, int blanks) {
    int next = blanks;
    while (next < text.length() && text.charAt(next) == BLANK) {
      next++;
    }
    return next < text.length() && isLatin(text.charAt(next));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Name name && key.equals(name.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
