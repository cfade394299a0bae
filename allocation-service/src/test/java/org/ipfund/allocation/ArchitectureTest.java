package org.ipfund.allocation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.platform.testing.HouseRules;
import org.ipfund.platform.testing.RequestTexts;
import org.ipfund.platform.testing.Sentences;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String SERVICE = "allocation";

  @Test
  void service_always_keepsTheRulesOfTheHouse() {
    assertDoesNotThrow(() -> HouseRules.checkService(SERVICE));
  }

  @Test
  void sentences_always_standInBothLanguages() {
    assertEquals(List.of(), Sentences.faults());
  }

  @Test
  void requests_always_bringCheckedTextOnly() {
    assertEquals(List.of(), RequestTexts.unchecked("org.ipfund.allocation"));
  }

  @Test
  void rooms_always_useOnlyTheRoomsBelow() {
    assertDoesNotThrow(
        () -> {
          HouseRules.checkRoom(SERVICE, "ledger", "reference");
          HouseRules.checkRoom(SERVICE, "reference");
          HouseRules.checkRoom(SERVICE, "inbound", "reference");
          HouseRules.checkRoom(SERVICE, "trace");
          HouseRules.checkRoom(SERVICE, "position", "reference");
          HouseRules.checkRoom(SERVICE, "appropriation", "ledger", "reference");
          HouseRules.checkRoom(SERVICE, "ceiling", "appropriation", "ledger");
          HouseRules.checkRoom(SERVICE, "reconciliation", "reference");
          HouseRules.checkRoom(
              SERVICE, "notice", "reconciliation", "appropriation", "ledger", "reference");
          HouseRules.checkRoom(SERVICE, "annex", "notice", "reconciliation", "reference");
          HouseRules.checkRoom(
              SERVICE,
              "issue",
              "annex",
              "notice",
              "reconciliation",
              "appropriation",
              "ledger",
              "reference");
          HouseRules.checkRoom(SERVICE, "payee");
          HouseRules.checkRoom(SERVICE, "pool", "notice");
          HouseRules.checkRoom(
              SERVICE, "disbursement", "payee", "pool", "notice", "ledger", "reference");
          HouseRules.checkRoom(SERVICE, "refund", "disbursement", "ledger", "reference");
        });
  }
}
