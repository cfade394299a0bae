package org.ipfund.submission.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolidationStatusTest {

  @ParameterizedTest
  @CsvSource({
    "DRAFT, CHANGE DELETE REPORT",
    "RETURNED, CHANGE DELETE REPORT",
    "REPORTED, RETURN APPROVE",
    "APPROVED, ''"
  })
  void allows_whenInStatus_onlyTheseActions(ConsolidationStatus status, String actions) {
    String allowed =
        Arrays.stream(ConsolidationAction.values())
            .filter(status::allows)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertEquals(actions, allowed);
  }
}
