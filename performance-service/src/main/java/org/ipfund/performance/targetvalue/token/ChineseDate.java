package org.ipfund.performance.targetvalue.token;

import java.time.YearMonth;
import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.jspecify.annotations.Nullable;

/**
 * A date or period in words, read from left to right: year, then half, quarter or month, then day.
 */
final class ChineseDate {

  private static final String QUARTERS = "一二三四";
  private static final int LEAP_YEAR = 2024;

  private final PrintedText text;
  private final int start;
  private int at;
  private @Nullable Integer year;

  ChineseDate(PrintedText text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
  }

  Optional<Token> read() {
    int printed = year(text, start);
    if (printed > 0 && text.at(start + 4) == '年') {
      year = printed;
      at += text.at(start + 5) == '度' ? 6 : 5;
      return inYear().or(() -> Optional.of(period(1, 12, false)));
    }
    if (text.at(at) == '年' && "底末终内".indexOf(text.at(at + 1)) >= 0) {
      at++;
      return inYear();
    }
    return text.at(at) == '年' ? Optional.empty() : inYear();
  }

  private Optional<Token> inYear() {
    return yearEnd().or(this::half).or(this::quarter).or(this::month);
  }

  private Optional<Token> yearEnd() {
    char c = text.at(at);
    boolean afterYear = at > start;
    if (afterYear && c == '内') {
      at++;
      return Optional.of(period(1, 12, true));
    }
    return afterYear && end(c) ? Optional.of(point(12, 31)) : Optional.empty();
  }

  private Optional<Token> half() {
    boolean first = text.startsWith("上半年", at);
    if (!first && !text.startsWith("下半年", at)) {
      return Optional.empty();
    }
    at += 3;
    return Optional.of(period(first ? 1 : 7, first ? 6 : 12, false));
  }

  private Optional<Token> quarter() {
    int from = text.at(at) == '第' ? at + 1 : at;
    char c = text.at(from);
    int quarter = c >= '1' && c <= '4' ? c - '0' : QUARTERS.indexOf(c) + 1;
    if (quarter < 1 || !text.startsWith("季度", from + 1)) {
      return Optional.empty();
    }
    at = from + 3;
    return end(text.at(at))
        ? Optional.of(point(quarter * 3, null))
        : Optional.of(period(quarter * 3 - 2, quarter * 3, false));
  }

  private Optional<Token> month() {
    int monthEnd = digitsEnd(at);
    int month = number(text, at, monthEnd);
    if (month < 1 || month > 12 || text.at(monthEnd) != '月') {
      return Optional.empty();
    }
    at = monthEnd + 1;
    if (end(text.at(at))) {
      return Optional.of(point(month, null));
    }
    int dayEnd = digitsEnd(at);
    int day = number(text, at, dayEnd);
    boolean named = text.at(dayEnd) == '日' || text.at(dayEnd) == '号';
    if (!named || !YearMonth.of(year == null ? LEAP_YEAR : year, month).isValidDay(day)) {
      return Optional.of(period(month, month, false));
    }
    at = dayEnd;
    return Optional.of(point(month, day));
  }

  private int digitsEnd(int from) {
    int end = from;
    while (end - from < 2 && Numerals.digit(text.at(end))) {
      end++;
    }
    return end;
  }

  private static boolean end(char c) {
    return c == '底' || c == '末' || c == '终';
  }

  private Token point(int month, @Nullable Integer day) {
    PrintedDate date = new PrintedDate(year, month, day);
    return new Token.Day(start, at + 1, date, date, false);
  }

  private Token period(int firstMonth, int lastMonth, boolean within) {
    PrintedDate first = new PrintedDate(year, firstMonth, 1);
    PrintedDate last = new PrintedDate(year, lastMonth, lastMonth == 12 ? 31 : null);
    return new Token.Day(start, at, first, last, within);
  }

  /** The year in four digits, Arabic or Chinese, 0 when there is none from 1900 to 2099. */
  static int year(PrintedText text, int at) {
    int year = 0;
    for (int i = at; i < at + 4; i++) {
      char c = text.at(i);
      int digit = Numerals.digit(c) ? c - '0' : Numerals.chineseDigit(c);
      if (digit < 0) {
        return 0;
      }
      year = year * 10 + digit;
    }
    return year >= 1900 && year < 2100 ? year : 0;
  }

  /** The digits from {@code start} to {@code end} as a number, 0 when there are none. */
  static int number(PrintedText text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + text.at(i) - '0';
    }
    return number;
  }
}
