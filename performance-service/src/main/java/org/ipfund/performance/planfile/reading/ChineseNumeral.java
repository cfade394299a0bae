package org.ipfund.performance.planfile.reading;

/** Numbers as headings print them: 一, 十二, 一百零三, or digits. */
public final class ChineseNumeral {

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumeral() {}

  /** The number; 0 where it is none. */
  public static int read(String printed) {
    if (printed.matches("\\d{1,6}")) {
      return Integer.parseInt(printed);
    }
    int sum = 0;
    int digit = 0;
    for (int c : printed.chars().toArray()) {
      int value = DIGITS.indexOf(c);
      if (value >= 0) {
        digit = value;
      } else {
        sum += Math.max(digit, 1) * (c == '百' ? 100 : 10);
        digit = 0;
      }
    }
    return sum + digit;
  }

  /** As a heading prints it, up to 99. */
  public static String print(int number) {
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.charAt(number / 10)) + "十";
    return tens + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
  }
}
