package org.ipfund.platform.value;

import java.util.function.IntPredicate;

/**
 * Which characters text may not have, because people cannot see them or cannot tell what they are:
 * control characters, those without width, those that turn the direction of writing, those nobody
 * assigned or everybody assigns for themselves, those that stand for something lost, and marks
 * piled on marks.
 */
final class RefusedCharacter {

  private static final int FIRST_IDEOGRAPHIC_PLANE = 2;
  private static final int LAST_IDEOGRAPHIC_PLANE = 3;
  private static final int PLANE_BITS = 16;
  private static final int NONCHARACTER = 0xFFFE;

  /** In the place of an object, or of a character that could not be read. */
  private static final String LOST = "\uFFFC\uFFFD";

  /** Some languages need three marks on a letter. */
  private static final int MOST_MARKS = 4;

  /** They are letters or marks by their category and print nothing. */
  private static final String INVISIBLE =
      "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0";

  private RefusedCharacter() {}

  static void require(String text, IntPredicate refused) {
    int marks = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      marks = isMark(character) ? marks + 1 : 0;
      if (marks > MOST_MARKS || refused.test(character)) {
        int position = PlainText.length(text.substring(0, i)) + 1;
        throw new RefusedCharacterException(character, position, marks > MOST_MARKS);
      }
    }
  }

  /** True for a character that may not stand in text of several lines. */
  static boolean inLines(int character) {
    return character != '\n' && character != '\r' && character != '\t' && inLine(character);
  }

  /** True for a character that may not stand in text of one line. */
  static boolean inLine(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.UNASSIGNED -> !isFutureIdeograph(character);
      default ->
          INVISIBLE.indexOf(character) >= 0
              || LOST.indexOf(character) >= 0
              || isVariationSelector(character);
    };
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /**
   * Planes 2 and 3 hold nothing but ideographs: a rare one of a name is taken before the Java that
   * runs here has heard of it.
   */
  private static boolean isFutureIdeograph(int character) {
    int plane = character >> PLANE_BITS;
    return plane >= FIRST_IDEOGRAPHIC_PLANE
        && plane <= LAST_IDEOGRAPHIC_PLANE
        && (character & NONCHARACTER) != NONCHARACTER;
  }

  private static boolean isVariationSelector(int character) {
    return character >= 0xFE00 && character <= 0xFE0F
        || character >= 0xE0100 && character <= 0xE01EF;
  }
}
