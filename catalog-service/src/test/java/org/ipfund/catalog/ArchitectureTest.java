package org.ipfund.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.platform.testing.HouseRules;
import org.ipfund.platform.testing.RequestTexts;
import org.ipfund.platform.testing.Sentences;
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
  void sentences_always_standInBothLanguages() {
    assertEquals(List.of(), Sentences.faults());
  }

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
    "member, region unit",
    "rights, member unit",
    "invitation, member",
    "registration, member region unit",
    "delegation, member",
    "move, region unit",
    "suspension, region",
    "regiondecision, region",
    "imports, region unit",
    "catalogue, form",
    "round, catalogue form fund policy region",
    "extension, round unit",
    "project, catalogue round"
  })
  void room_always_standsOnItsFloor(String room, String allowed) {
    String[] below = allowed.isEmpty() ? new String[0] : allowed.split(" ");
    assertDoesNotThrow(() -> HouseRules.checkRoom("catalog", room, below));
  }
}
