package org.ipfund.performance.targetvalue.token;

import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.jspecify.annotations.Nullable;

/**
 * Chinese numerals, which are numbers only before a unit or a bound, or at the end after one: 一个 is
 * 1 个, but 进一步, 第一批, 一批 and 统一 count nothing. 百分之八十 is 80 %.
 */
final class NumeralRule implements TokenRule {

  private static final String NO_NUMBER_AFTER = "第统唯单同专合归任逐每新上下这另某进之数几";

  @Override
  public Optional<Token> match(PrintedText text, int at, @Nullable Token previous) {
    if (text.startsWith("百分之", at)) {
      return fraction(text, at, "%");
    }
    if (text.startsWith("千分之", at)) {
      return fraction(text, at, "‰");
    }
    if (NO_NUMBER_AFTER.indexOf(text.at(at - 1)) >= 0) {
      return Optional.empty();
    }
    return new ChineseNumeral(text, at)
        .read()
        .map(numeral -> Amounts.from(text, at, numeral))
        .filter(amount -> counts(text, amount, previous))
        .map(Token.class::cast);
  }

  private static Optional<Token> fraction(PrintedText text, int at, String unit) {
    int start = at + 3;
    Optional<Numeral> numeral =
        new ArabicNumeral(text, start).read().or(() -> new ChineseNumeral(text, start).read());
    return numeral.map(n -> new Token.Amount(at, n.end(), n.value(), unit, null));
  }

  private static boolean counts(PrintedText text, Token.Amount amount, @Nullable Token previous) {
    int longerWord =
        Lexicon.WORDS.longest(text, amount.start()).map(WordTable.Match::end).orElse(0);
    if (longerWord >= amount.end() || text.startsWith("之", amount.end())) {
      return false;
    }
    return amount.unit() != null
        || roughly(text, amount.end())
        || opensRange(text, amount.end())
        || text.startsWith("以上", amount.end())
        || text.startsWith("以下", amount.end())
        || text.startsWith("以内", amount.end())
        || (bound(previous) && over(text, amount.end()));
  }

  private static boolean roughly(PrintedText text, int end) {
    return Numerals.roughly(text.at(end)) && TargetUnit.TABLE.longest(text, end + 1).isPresent();
  }

  private static boolean opensRange(PrintedText text, int end) {
    return "-~至到".indexOf(text.at(end)) >= 0
        && new ChineseNumeral(text, end + 1)
            .read()
            .flatMap(upper -> TargetUnit.TABLE.longest(text, upper.end()))
            .isPresent();
  }

  private static boolean bound(@Nullable Token previous) {
    return previous != null && (previous.is(Role.BOUND_BEFORE) || previous.is(Role.BOUND_ADVERB));
  }

  private static boolean over(PrintedText text, int end) {
    char next = text.at(end);
    return next == PrintedText.END || next == ',' || next == ';' || next == '。' || next == '(';
  }
}
