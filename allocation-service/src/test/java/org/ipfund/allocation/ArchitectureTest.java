package org.ipfund.allocation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.platform.testing.HouseRules;
import org.ipfund.platform.testing.RequestTexts;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String SERVICE = "allocation";

  @Test
  void service_always_keepsTheRulesOfTheHouse() {
    assertDoesNotThrow(() -> HouseRules.checkService(SERVICE));
  }

  @Test
  void requests_always_bringCheckedTextOnly() {
    assertEquals(List.of(), RequestTexts.unchecked("org.ipfund.allocation"));
  }

  @Test
  void rooms_always_useOnlyTheRoomsBelow() {
    assertDoesNotThrow(
        () -> {
          HouseRules.checkRoom(SERVICE, "query");
          HouseRules.checkRoom(SERVICE, "ledger", "inbound", "query");
          HouseRules.checkRoom(SERVICE, "inbound");
          HouseRules.checkRoom(SERVICE, "trace");
          HouseRules.checkRoom(SERVICE, "position");
          HouseRules.checkRoom(SERVICE, "appropriation", "ledger");
          HouseRules.checkRoom(SERVICE, "notice", "appropriation", "ledger", "inbound");
          HouseRules.checkRoom(SERVICE, "disbursement", "notice", "ledger", "inbound", "query");
          HouseRules.checkRoom(SERVICE, "refund", "disbursement", "ledger");
        });
  }
}
