package org.ipfund.platform.document.sheet;

/**
 * Knows text that a spreadsheet would take for a formula when a file is opened or a cell edited.
 */
final class FormulaGuard {

  private static final String FIRST = "=+-@＝＋－＠";
  private static final String BREAKS = "\t\r\n";
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private FormulaGuard() {}

  /** Blanks before the first character do not keep a spreadsheet from evaluating. */
  static boolean isRisky(String text) {
    if (!text.isEmpty() && BREAKS.indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    return text.chars().filter(c -> !isBlank(c)).limit(1).anyMatch(c -> FIRST.indexOf(c) >= 0);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == BYTE_ORDER_MARK
        || c == ZERO_WIDTH_SPACE;
  }
}
