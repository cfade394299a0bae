package org.ipfund.platform.sheet;

import java.math.BigDecimal;
import org.ipfund.platform.value.Money;

/** What is written into one cell: a number only where it was given as one, else text. */
record OutputCell(Style style, String text) {

  /** The looks a written cell can have, in the order of the style table. */
  enum Style {
    TEXT,
    QUOTED,
    NUMBER,
    MONEY,
    BOLD
  }

  static OutputCell of(Object value) {
    if (value instanceof Money money) {
      return number(Style.MONEY, money.yuan());
    }
    if (value instanceof BigDecimal number) {
      return number(Style.NUMBER, number);
    }
    return text(value == null ? "" : value.toString(), Style.TEXT);
  }

  static OutputCell bold(String text) {
    return text(text, Style.BOLD);
  }

  private static OutputCell text(String text, Style style) {
    return new OutputCell(FormulaGuard.isRisky(text) ? Style.QUOTED : style, text);
  }

  /** A spreadsheet would drop the digits after the fifteenth, so a longer number goes as text. */
  private static OutputCell number(Style style, BigDecimal number) {
    String digits = number.toPlainString();
    return SheetNumber.fits(number) ? new OutputCell(style, digits) : text(digits, Style.TEXT);
  }

  boolean isNumber() {
    return style == Style.NUMBER || style == Style.MONEY;
  }
}
