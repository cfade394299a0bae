package org.ipfund.performance.targetvalue.token;

import java.math.BigDecimal;
import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.jspecify.annotations.Nullable;

/** Numbers in digits; those inside a name or a rank (ISO9001, 5G, 第3届, 1/2, 1.2.3) are text. */
final class DigitRule implements TokenRule {

  @Override
  public Optional<Token> match(PrintedText text, int at, @Nullable Token previous) {
    if (text.at(at) == '-' && Numerals.digit(text.at(at + 1)) && signed(previous)) {
      return new ArabicNumeral(text, at + 1).read().map(n -> Amounts.from(text, at, negative(n)));
    }
    if (!Numerals.digit(text.at(at))) {
      return Optional.empty();
    }
    Optional<Numeral> numeral =
        partOfName(text.at(at - 1)) ? Optional.empty() : new ArabicNumeral(text, at).read();
    boolean free = numeral.isPresent() && free(text, numeral.get().end());
    return Optional.of(free ? Amounts.from(text, at, numeral.get()) : name(text, at));
  }

  private static boolean signed(@Nullable Token previous) {
    return previous == null
        || previous.is(Role.BOUND_BEFORE)
        || previous.is(Role.RANGE_MARK)
        || previous.endsClause();
  }

  private static Numeral negative(Numeral numeral) {
    BigDecimal value = numeral.value().negate();
    return new Numeral(value, numeral.scaled().negate(), numeral.scale(), numeral.end());
  }

  private static boolean partOfName(char before) {
    return latin(before) || before == '第';
  }

  private static boolean free(PrintedText text, int end) {
    char next = text.at(end);
    boolean joined = next == '.' || next == '/' || next == ':';
    return !latin(next) && !(joined && Numerals.digit(text.at(end + 1)));
  }

  private static Token name(PrintedText text, int at) {
    int end = at;
    while (Numerals.digit(text.at(end))
        || latin(text.at(end))
        || (".:/".indexOf(text.at(end)) >= 0 && Numerals.digit(text.at(end + 1)))) {
      end++;
    }
    return new Token.Text(at, TargetUnit.TABLE.longest(text, end).map(u -> u.end()).orElse(end));
  }

  private static boolean latin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
