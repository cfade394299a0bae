package org.ipfund.platform.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FourEyesTest {

  @ParameterizedTest
  @CsvSource({
    "100000.00, 100000.00, false",
    "100000.00, 100000.01, true",
    "0, 0.01, true",
    "off, 999999999.00, false"
  })
  void need_whenItDependsOnTheAmount_holdsAboveIt(String above, String amount, boolean needed) {
    FourEyes four = new FourEyes(Map.of("ipfund.four-eyes.pay.above", above));
    assertEquals(needed, four.need("pay", Money.yuan(amount)));
  }

  @ParameterizedTest
  @CsvSource({"on, true", "off, false"})
  void need_whenSet_isAsSet(String setting, boolean needed) {
    assertEquals(needed, new FourEyes(Map.of("ipfund.four-eyes.grant", setting)).need("grant"));
  }

  @Test
  void need_whenNothingIsSet_isTwo() {
    FourEyes four = new FourEyes(Map.of());
    assertTrue(four.need("grant"));
    assertTrue(four.need("pay", Money.yuan("0.01")));
  }

  @Test
  void days_whenNothingIsSet_areTheSameDay() {
    assertEquals(1, new FourEyes(Map.of()).days("pay"));
    assertEquals(7, new FourEyes(Map.of("ipfund.four-eyes.pay.days", "7")).days("pay"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1e5", "", "no", "1.001"})
  void settings_whenNotUsable_areRefused(String value) {
    for (String last : new String[] {"pay.above", "pay.days", "grant"}) {
      String name = "ipfund.four-eyes." + last;
      Map<String, String> settings = Map.of(name, value);
      assertThrows(IllegalArgumentException.class, () -> new FourEyes(settings));
    }
  }
}
