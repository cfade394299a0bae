package org.ipfund.platform.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as spreadsheets store them: decimal text, worked on as binary numbers in between. */
final class SheetNumber {

  /** What a spreadsheet shows and keeps when a number is typed. */
  static final int DIGITS = 15;

  private static final Pattern STORED =
      Pattern.compile("[+-]?(\\d{1,330}(\\.\\d{0,330})?|\\.\\d{1,330})([eE][+-]?\\d{1,3})?");

  private SheetNumber() {}

  /** The exact number, or empty where the text is none. */
  static Optional<BigDecimal> read(String text) {
    String stored = text.strip();
    return STORED.matcher(stored).matches()
        ? Optional.of(shown(new BigDecimal(stored)))
        : Optional.empty();
  }

  /**
   * Excel stores 1.1 as 1.1000000000000001. Where a number and its first fifteen digits are one and
   * the same binary number, the fifteen digits are what was typed; any other number stays as it is.
   */
  private static BigDecimal shown(BigDecimal stored) {
    if (stored.precision() <= DIGITS) {
      return stored;
    }
    BigDecimal typed = stored.round(new MathContext(DIGITS));
    boolean same = typed.doubleValue() == stored.doubleValue();
    return same ? typed.stripTrailingZeros() : stored;
  }

  /** Whether a spreadsheet keeps all digits of the number. */
  static boolean fits(BigDecimal number) {
    return number.stripTrailingZeros().precision() <= DIGITS
        && number.precision() - number.scale() <= 300
        && number.scale() <= 300;
  }
}
