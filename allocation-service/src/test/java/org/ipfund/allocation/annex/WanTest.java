package org.ipfund.allocation.annex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ipfund.platform.json.WrongValueException;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WanTest {

  @ParameterizedTest
  @CsvSource({
    "1239, 12390000.00",
    "10, 100000.00",
    "0.000001, 0.01",
    "10.5, 105000.00",
    "-1, -10000.00",
    "99999999999.999999, 999999999999999.99"
  })
  @Rule("C22")
  void yuan_whenPrintedInWan_isExact(String wan, String yuan) {
    assertEquals(yuan, Wan.of(wan).yuan().toString());
    assertEquals(wan, Wan.of(Money.yuan(yuan)).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1e3", "1,239", "0.0000001", "123456789012", " 1"})
  void of_whenNoSuchAmount_isRefused(String text) {
    assertThrows(WrongValueException.class, () -> Wan.of(text));
  }
}
