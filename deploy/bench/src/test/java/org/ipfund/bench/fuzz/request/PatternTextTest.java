package org.ipfund.bench.fuzz.request;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.ipfund.bench.fuzz.Dice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^-?[0-9]{1,15}([.][0-9]{1,2})?$",
        "\\d{6}(Z\\d)?",
        "[A-Z]{1,4}\\d{0,4}(-\\d{1,4})?",
        "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}",
        "^(?:ab|cd+|e*)$",
        "[A-Za-z0-9-]{1,20}",
        "\\S",
        "a\\.b[\\d_-]?"
      })
  void of_aPattern_matchesIt(String pattern) {
    for (int i = 0; i < 200; i++) {
      String text = PatternText.of(pattern, Dice.of(1, i));
      assertTrue(Pattern.compile(pattern).matcher(text).matches(), () -> pattern + ": " + text);
    }
  }
}
