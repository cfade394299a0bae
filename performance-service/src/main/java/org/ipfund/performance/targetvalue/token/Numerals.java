package org.ipfund.performance.targetvalue.token;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Digits and multipliers, Arabic and Chinese, the financial forms (壹, 拾) included. */
public final class Numerals {

  /** Longer numbers are no targets; the limit keeps reading linear. */
  static final int LONGEST = 30;

  private static final String CHINESE = "零一二三四五六七八九";
  private static final Map<Character, Character> OTHER_FORMS =
      Map.ofEntries(
          Map.entry('〇', '零'),
          Map.entry('两', '二'),
          Map.entry('壹', '一'),
          Map.entry('贰', '二'),
          Map.entry('叁', '三'),
          Map.entry('肆', '四'),
          Map.entry('伍', '五'),
          Map.entry('陆', '六'),
          Map.entry('柒', '七'),
          Map.entry('捌', '八'),
          Map.entry('玖', '九'),
          Map.entry('拾', '十'),
          Map.entry('佰', '百'),
          Map.entry('仟', '千'));
  private static final Map<Character, Integer> POWERS =
      Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);

  private Numerals() {}

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** 多 and 余 between a number and its unit: 10余家. */
  static boolean roughly(char c) {
    return c == '多' || c == '余';
  }

  /** The value of a Chinese digit, -1 for any other character. */
  static int chineseDigit(char c) {
    return CHINESE.indexOf(OTHER_FORMS.getOrDefault(c, c));
  }

  /** The power of ten of 十 百 千 万 亿, 0 for any other character. */
  static int power(char c) {
    return POWERS.getOrDefault(OTHER_FORMS.getOrDefault(c, c), 0);
  }

  /** 万 or 亿 in the way a money unit needs it, null for any other character. */
  static @Nullable String scale(char c) {
    return c == '万' || c == '亿' ? String.valueOf(c) : null;
  }

  public static BigDecimal inScale(BigDecimal value, String scale) {
    BigDecimal shifted = value.movePointLeft(power(scale.charAt(0))).stripTrailingZeros();
    return shifted.scale() < 0 ? shifted.setScale(0) : shifted;
  }
}
