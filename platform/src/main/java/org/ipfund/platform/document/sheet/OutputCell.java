package org.ipfund.platform.document.sheet;

import java.math.BigDecimal;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.ipfund.platform.value.Money;

/** What is written into one cell: a number only where it was given as one, else text. */
record OutputCell(Style style, String text) {

  /** The looks a written cell can have; text in the format of text is not evaluated on edit. */
  enum Style {
    TEXT("@"),
    BOLD("@"),
    NUMBER("General"),
    MONEY("#,##0.00");

    private final String format;

    Style(String format) {
      this.format = format;
    }
  }

  /** A cell holds no more characters. */
  private static final int LONGEST = 32_767;

  static OutputCell of(Object value) {
    if (value instanceof Money money) {
      return number(Style.MONEY, money.yuan());
    }
    if (value instanceof BigDecimal number) {
      return number(Style.NUMBER, number);
    }
    return new OutputCell(Style.TEXT, value == null ? "" : value.toString());
  }

  static OutputCell bold(String text) {
    return new OutputCell(Style.BOLD, text);
  }

  /** A spreadsheet would drop the digits after the fifteenth, so a longer number goes as text. */
  private static OutputCell number(Style style, BigDecimal number) {
    String digits = number.toPlainString();
    return new OutputCell(SheetNumber.fits(number) ? style : Style.TEXT, digits);
  }

  /**
   * Writes it, unless it is empty.
   *
   * @param wrapped whether a long text is broken into lines
   * @throws IllegalArgumentException when the text is too long for a cell
   */
  void write(Worksheet sheet, int row, int column, boolean wrapped) {
    if (text.isEmpty()) {
      return;
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("too long for a cell: " + text.length());
    }
    StyleSetter looks = sheet.style(row, column).format(style.format);
    if (style == Style.NUMBER || style == Style.MONEY) {
      sheet.value(row, column, new BigDecimal(text));
    } else {
      sheet.inlineString(row, column, SheetText.write(text));
    }
    if (style == Style.BOLD) {
      looks.bold();
    }
    if (wrapped) {
      looks.wrapText(true).verticalAlignment("top").borderStyle("thin");
    }
    looks.set();
  }
}
