package org.ipfund.platform.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

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

  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]");
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F\\x{2028}\\x{2029}]");
  private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern DOT = Pattern.compile("[\u2022\u2027\u2219\u22C5\u30FB]");
  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final Pattern BLANK = Pattern.compile("(?<![0-9A-Za-z]) | (?![0-9A-Za-z])");

  public static Name of(String printed) {
    return new Name(printed, key(printed));
  }

  /**
   * The normal form of a name. What {@link PlainText} refuses counts for nothing: names may be
   * older than that.
   */
  public static String key(String printed) {
    String seen = CONTROL.matcher(INVISIBLE.matcher(printed).replaceAll("")).replaceAll(" ");
    String folded = Normalizer.normalize(seen, Normalizer.Form.NFKC);
    folded = DOT.matcher(DASH.matcher(folded).replaceAll("-")).replaceAll("\u00B7");
    return BLANK.matcher(BLANKS.matcher(folded).replaceAll(" ")).replaceAll("");
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
