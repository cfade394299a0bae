package org.ipfund.performance.targetvalue.token;

import java.time.YearMonth;
import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;

/** A day in digits with one kind of sign between: 2024-12-31, 2024/12/31, 2024.12.31. */
final class IsoDate {

  private IsoDate() {}

  static Optional<Token> read(PrintedText text, int at) {
    int year = ChineseDate.year(text, at);
    char sign = text.at(at + 4);
    if (year == 0 || "-/.".indexOf(sign) < 0) {
      return Optional.empty();
    }
    int monthEnd = end(text, at + 5);
    int dayEnd = end(text, monthEnd + 1);
    int month = ChineseDate.number(text, at + 5, monthEnd);
    int day = ChineseDate.number(text, monthEnd + 1, dayEnd);
    boolean shaped = text.at(monthEnd) == sign && !Numerals.digit(text.at(dayEnd));
    if (!shaped || month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)) {
      return Optional.empty();
    }
    PrintedDate date = new PrintedDate(year, month, day);
    return Optional.of(new Token.Day(at, dayEnd, date, date, false));
  }

  private static int end(PrintedText text, int at) {
    int end = at;
    while (end - at < 2 && Numerals.digit(text.at(end))) {
      end++;
    }
    return end;
  }
}
