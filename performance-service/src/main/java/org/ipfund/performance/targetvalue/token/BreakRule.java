package org.ipfund.performance.targetvalue.token;

import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.jspecify.annotations.Nullable;

/** Commas, semicolons, stops and line ends; also the number of a list entry (1. or 1、). */
final class BreakRule implements TokenRule {

  @Override
  public Optional<Token> match(PrintedText text, int at, @Nullable Token previous) {
    char c = text.at(at);
    if (c == '、') {
      return Optional.of(new Token.Break(at, at + 1, false));
    }
    if (c == ',' || c == ';' || c == '。' || c == '\n') {
      return Optional.of(new Token.Break(at, at + 1, true));
    }
    boolean clauseStart = previous == null || previous.endsClause();
    return clauseStart ? entryNumber(text, at) : Optional.empty();
  }

  private Optional<Token> entryNumber(PrintedText text, int at) {
    int end = at;
    while (end - at < 2 && Numerals.digit(text.at(end))) {
      end++;
    }
    char sign = text.at(end);
    boolean entry = end > at && (sign == '、' || sign == '.') && !Numerals.digit(text.at(end + 1));
    boolean followed = entry && end + 1 < text.length();
    return followed ? Optional.of(new Token.Break(at, end + 1, true)) : Optional.empty();
  }
}
