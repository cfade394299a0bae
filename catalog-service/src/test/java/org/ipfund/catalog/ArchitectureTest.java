package org.ipfund.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.platform.testing.HouseRules;
import org.ipfund.platform.testing.RequestTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

  @Test
  void service_always_keepsTheHouseRules() {
    assertDoesNotThrow(() -> HouseRules.checkService("catalog"));
  }

  /** Rows of no kind are never read: their missing kind refuses them. */
  @Test
  void requests_always_bringCheckedTextOnly() {
    assertEquals(
        List.of("RowsOfNoKind.rows: Object"), RequestTexts.unchecked("org.ipfund.catalog"));
  }

  @ParameterizedTest
  @CsvSource({
    "region, ''",
    "unit, region",
    "policy, region",
    "form, ''",
    "fund, policy region",
    "account, region unit",
    "move, region unit",
    "suspension, region",
    "regiondecision, region",
    "imports, region unit",
    "round, form fund policy unit region",
    "project, round imports"
  })
  void room_always_standsOnItsFloor(String room, String allowed) {
    String[] below = allowed.isEmpty() ? new String[0] : allowed.split(" ");
    assertDoesNotThrow(() -> HouseRules.checkRoom("catalog", room, below));
  }
}
