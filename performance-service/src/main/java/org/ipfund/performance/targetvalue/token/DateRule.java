package org.ipfund.performance.targetvalue.token;

import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.jspecify.annotations.Nullable;

/** Days and periods: 2024年12月31日, 12月底, 年底, 年内, 上半年, 第三季度, 2024-06-30, 2024-2025年. */
final class DateRule implements TokenRule {

  private static final String STARTS = "0123456789年上下第一二三四";

  @Override
  public Optional<Token> match(PrintedText text, int at, @Nullable Token previous) {
    char before = text.at(at - 1);
    boolean inside = Numerals.digit(before) || before == '.' || before == ',';
    if (STARTS.indexOf(text.at(at)) < 0 || inside) {
      return Optional.empty();
    }
    return IsoDate.read(text, at)
        .or(() -> years(text, at))
        .or(() -> new ChineseDate(text, at).read());
  }

  private static Optional<Token> years(PrintedText text, int at) {
    int from = ChineseDate.year(text, at);
    boolean mark = "-~至".indexOf(text.at(at + 4)) >= 0;
    int until = from > 0 && mark ? ChineseDate.year(text, at + 5) : 0;
    return until >= from && until > 0 && text.at(at + 9) == '年'
        ? Optional.of(
            new Token.Day(
                at, at + 10, new PrintedDate(from, 1, 1), new PrintedDate(until, 12, 31), false))
        : Optional.empty();
  }
}
