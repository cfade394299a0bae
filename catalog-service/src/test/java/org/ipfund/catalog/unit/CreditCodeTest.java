package org.ipfund.catalog.unit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 32100; the first code is the standard's own example. */
class CreditCodeTest {

  private static final String EXAMPLE = "91350100M000100Y43";

  @ParameterizedTest
  @ValueSource(strings = {EXAMPLE, "YYYYYYYYYYYYYYYYYT", "000000000000000000"})
  void isValid_whenCheckCharacterIsRight_isTrue(String code) {
    assertTrue(CreditCode.isValid(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y44",
        "91350100M000100Y4",
        "91350100M000100Y433",
        "91350100I000100Y43",
        "91350100m000100Y43",
        "91350100M000100Y4 ",
        "９1350100M000100Y43",
        ""
      })
  void isValid_whenFormOrCheckCharacterIsWrong_isFalse(String code) {
    assertFalse(CreditCode.isValid(code));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17})
  void isValid_whenOneCharacterIsMistyped_isFalse(int position) {
    char mistyped = EXAMPLE.charAt(position) == '7' ? '2' : '7';
    String code = EXAMPLE.substring(0, position) + mistyped + EXAMPLE.substring(position + 1);
    assertFalse(CreditCode.isValid(code));
  }
}
