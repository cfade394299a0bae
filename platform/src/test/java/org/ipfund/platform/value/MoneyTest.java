package org.ipfund.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "1, 1.00",
    "12390000.00, 12390000.00",
    "0.1, 0.10",
    "-5.01, -5.01",
    "999999999999999.99, 999999999999999.99"
  })
  void yuan_whenDecimalString_keepsTwoDecimals(String given, String printed) {
    assertEquals(printed, Money.yuan(given).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1",
        "1.",
        ".5",
        "1.234",
        "1e3",
        "+1",
        "１",
        "1,000",
        "NaN",
        "1234567890123456"
      })
  void yuan_whenAnythingElse_isRefused(String given) {
    assertThrows(IllegalArgumentException.class, () -> Money.yuan(given));
  }

  @Test
  void wan_always_isTenThousandYuan() {
    assertEquals(Money.yuan("172850000"), Money.wan(new BigDecimal("17285")));
    assertEquals(Money.yuan("1"), Money.wan(new BigDecimal("0.0001")));
    BigDecimal tooFine = new BigDecimal("0.0000001");
    assertThrows(ArithmeticException.class, () -> Money.wan(tooFine));
  }

  @Test
  void plusAndMinus_always_areExact() {
    Money sum = Money.ZERO;
    for (int i = 0; i < 1000; i++) {
      sum = sum.plus(Money.yuan("0.01"));
    }
    assertEquals(Money.yuan("10.00"), sum);
    assertEquals(Money.ZERO, sum.minus(Money.yuan("10")));
  }
}
