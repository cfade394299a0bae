package org.ipfund.performance.targetvalue.token;

import java.math.BigDecimal;
import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.jspecify.annotations.Nullable;

/** Digits with thousands separators, decimals and multipliers: 1,000, 0.8, 3万, 1亿2000万. */
final class ArabicNumeral {

  private final PrintedText text;
  private final int start;
  private int at;
  private int terms;
  private int multipliers;
  private @Nullable String scale;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal last = BigDecimal.ZERO;

  ArabicNumeral(PrintedText text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
  }

  /** Empty when there are no digits or more than a target can have. */
  Optional<Numeral> read() {
    while (Numerals.digit(text.at(at)) && (terms == 0 || multipliers > 0)) {
      StringBuilder digits = new StringBuilder();
      whole(digits);
      fraction(digits);
      if (at - start > Numerals.LONGEST) {
        return Optional.empty();
      }
      last = new BigDecimal(digits.toString());
      total = total.add(last.movePointRight(multiply()));
      terms++;
    }
    return terms == 0 ? Optional.empty() : Optional.of(numeral());
  }

  private Numeral numeral() {
    boolean asPrinted = terms == 1 && multipliers == 0;
    boolean oneScale = terms == 1 && multipliers == 1 && scale != null;
    BigDecimal scaled = scale == null || oneScale ? last : Numerals.inScale(total, scale);
    return new Numeral(asPrinted ? last : total, scaled, scale, at);
  }

  private void whole(StringBuilder digits) {
    digits(digits);
    while (digits.length() <= Numerals.LONGEST && group()) {
      at++;
      digits(digits);
    }
  }

  private boolean group() {
    return text.at(at) == ','
        && Numerals.digit(text.at(at + 1))
        && Numerals.digit(text.at(at + 2))
        && Numerals.digit(text.at(at + 3))
        && !Numerals.digit(text.at(at + 4));
  }

  private void fraction(StringBuilder digits) {
    if (text.at(at) == '.' && Numerals.digit(text.at(at + 1))) {
      digits.append('.');
      at++;
      digits(digits);
    }
  }

  private void digits(StringBuilder digits) {
    while (Numerals.digit(text.at(at)) && at - start <= Numerals.LONGEST) {
      digits.append(text.at(at));
      at++;
    }
  }

  private int multiply() {
    int shift = 0;
    multipliers = 0;
    scale = null;
    while (Numerals.power(text.at(at)) > 1 && multipliers < 3) {
      shift += Numerals.power(text.at(at));
      scale = Numerals.scale(text.at(at));
      multipliers++;
      at++;
    }
    return shift;
  }
}
