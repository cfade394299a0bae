package org.ipfund.performance.targetvalue.token;

import java.math.BigDecimal;
import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;

/** A number in Chinese characters up to 亿: 一, 两, 十二, 三百五, 一千零二十, 两万五千. */
final class ChineseNumeral {

  private static final int LONGEST = 20;
  private static final int NONE = -1;
  private static final int ANY_POWER = 4;

  private final PrintedText text;
  private final int start;
  private long total;
  private long section;
  private int digit = NONE;
  private int lowest = ANY_POWER;
  private boolean wellFormed = true;

  ChineseNumeral(PrintedText text, int start) {
    this.text = text;
    this.start = start;
  }

  /** Empty for zero, for strings of digits without multipliers (一二三) and for anything else. */
  Optional<Numeral> read() {
    int at = start;
    while (wellFormed && at - start < LONGEST && take(text.at(at))) {
      at++;
    }
    if (!wellFormed || at == start || at - start == LONGEST) {
      return Optional.empty();
    }
    long value = total + section + unitsDigit(text.at(at - 2));
    String scale = Numerals.scale(text.at(at - 1));
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal scaled = scale == null ? exact : Numerals.inScale(exact, scale);
    return value > 0 ? Optional.of(new Numeral(exact, scaled, scale, at)) : Optional.empty();
  }

  private boolean take(char c) {
    int found = Numerals.chineseDigit(c);
    int power = Numerals.power(c);
    if (found >= 0) {
      wellFormed = digit <= 0;
      digit = found;
    } else if (power >= ANY_POWER) {
      large(power);
    } else if (power > 0) {
      small(power);
    }
    return found >= 0 || power > 0;
  }

  private void small(int power) {
    boolean bareTen = power == 1 && lowest == ANY_POWER && digit == NONE;
    wellFormed = power < lowest && (digit > 0 || bareTen);
    section += Math.max(digit, 1) * tenTo(power);
    digit = NONE;
    lowest = power;
  }

  private void large(int power) {
    section += Math.max(digit, 0);
    wellFormed = section > 0 || total > 0;
    total = power > ANY_POWER ? (total + section) * tenTo(power) : total + section * tenTo(power);
    wellFormed &= total < tenTo(16);
    section = 0;
    digit = NONE;
    lowest = ANY_POWER;
  }

  /** 三百五 is 350: a last digit right after a multiplier counts one place below it. */
  private long unitsDigit(char before) {
    int power = Numerals.power(before);
    return Math.max(digit, 0) * (power > 1 ? tenTo(power - 1) : 1);
  }

  private static long tenTo(int power) {
    long result = 1;
    for (int i = 0; i < power; i++) {
      result *= 10;
    }
    return result;
  }
}
