package org.ipfund.platform.document.sheet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        " =1",
        "\u3000=1",
        "\u00A0=1",
        "\uFEFF=1",
        "\u200B=1",
        "\u0000=1"
      })
  void isRisky_whenSpreadsheetWouldEvaluate_isTrue(String text) {
    assertTrue(FormulaGuard.isRisky(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "甲", "a=b", "1-2", "≥90", "'=1", "（=1）"})
  void isRisky_whenPlainText_isFalse(String text) {
    assertFalse(FormulaGuard.isRisky(text));
  }
}
