package org.ipfund.platform.value;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongAmountTest {

  @ParameterizedTest
  @CsvSource({
    "0.005, 小数超过两位, more than two decimals",
    "-12.3456, 小数超过两位, more than two decimals",
    "1e3, 科学计数法, power of ten",
    "1.5E-2, 科学计数法, power of ten",
    "１２３, 全角, full-width",
    "'1,000.00', 千分位, grouped",
    "1 000, 千分位, grouped",
    "1234567890123456, 整数超过十五位, more than fifteen digits",
    "'', 没有数字, no digit",
    "12元, 不是金额, is no amount",
    "+1, 不是金额, is no amount",
    "1., 不是金额, is no amount"
  })
  void text_whenNoAmount_saysWhyAndTheDecimalRule(String given, String zh, String en) {
    WrongAmountException wrong = assertThrows(WrongAmountException.class, () -> Money.yuan(given));
    assertTrue(wrong.text().zh().contains(zh), wrong.text().zh());
    assertTrue(wrong.text().en().contains(en), wrong.text().en());
    assertTrue(wrong.text().zh().endsWith(WrongAmountException.RULE.zh()));
    assertTrue(wrong.text().en().endsWith(WrongAmountException.RULE.en()));
  }
}
