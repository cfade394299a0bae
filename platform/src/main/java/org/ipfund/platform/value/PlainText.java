package org.ipfund.platform.value;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * How text is kept: in Unicode's composed form (NFC), without blanks around it, and without
 * characters nobody sees. What is printed stays as it is printed, brackets and widths included;
 * {@link Name} tells which names are the same.
 */
public final class PlainText {

  private static final String LINE_ENDS = "\\r\\n?";
  private static final char BLANK = ' ';

  private PlainText() {}

  /**
   * Text of one line, such as a name: every run of blanks, those of Chinese type (U+3000) and those
   * that do not break (U+00A0) among them, becomes one.
   *
   * @throws RefusedCharacterException naming the first character that may not stand in it
   */
  public static String line(String text) {
    RefusedCharacter.require(text, RefusedCharacter::inLine);
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder kept = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      append(kept, composed.charAt(i));
    }
    return trimmed(kept.toString(), Character::isSpaceChar);
  }

  /**
   * Text of several lines, such as a reason; they end in a line feed, blanks inside stay.
   *
   * @throws RefusedCharacterException naming the first character that may not stand in it
   */
  public static String lines(String text) {
    RefusedCharacter.require(text, RefusedCharacter::inLines);
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return trimmed(
        composed.replaceAll(LINE_ENDS, "\n"),
        c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  /** How many characters people count in the text: those beyond U+FFFF are one too. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** All blanks lie within U+FFFF. */
  private static void append(StringBuilder kept, char character) {
    if (!Character.isSpaceChar(character)) {
      kept.append(character);
    } else if (kept.length() == 0 || kept.charAt(kept.length() - 1) != BLANK) {
      kept.append(BLANK);
    }
  }

  private static String trimmed(String text, IntPredicate blank) {
    int start = 0;
    int end = text.length();
    while (start < end && blank.test(text.charAt(start))) {
      start++;
    }
    while (end > start && blank.test(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
