package org.ipfund.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.ipfund.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

  @Test
  void service_always_keepsTheHouseRules() {
    assertDoesNotThrow(() -> HouseRules.checkService("catalog"));
  }

  @ParameterizedTest
  @CsvSource({
    "region, ''",
    "unit, region",
    "policy, region",
    "form, ''",
    "account, region unit",
    "suspension, region",
    "imports, region unit",
    "round, form policy unit region",
    "project, round imports"
  })
  void room_always_standsOnItsFloor(String room, String allowed) {
    String[] below = allowed.isEmpty() ? new String[0] : allowed.split(" ");
    assertDoesNotThrow(() -> HouseRules.checkRoom("catalog", room, below));
  }
}
