package org.ipfund.catalog.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.ipfund.platform.problem.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionRulesTest {

  private static final Instant NOW = Instant.parse("2023-05-31T16:00:00Z");
  private static final Instant PRESENT = Instant.parse("2023-05-30T16:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "true, 2023-05-30T16:00:01Z, extension-past",
    "true, 2023-05-31T16:00:00Z, extension-past",
    "true, 2023-05-31T16:00:01Z, ''",
    "true, 2023-06-02T16:00:00Z, ''",
    "true, 2023-05-30T16:00:00Z, extension-until",
    "true, 2023-05-01T16:00:00Z, extension-until",
    "false, 2023-06-02T16:00:00Z, extension-unit",
    "false, 2023-05-30T16:00:00Z, extension-unit extension-until"
  })
  void check_whenAsked_namesEveryViolation(boolean unitKnown, Instant until, String expected) {
    String found =
        ExtensionRules.check(unitKnown, until, PRESENT, NOW).stream()
            .map(Violation::rule)
            .reduce("", (a, b) -> (a + " " + b).strip());
    assertEquals(expected, found);
  }
}
