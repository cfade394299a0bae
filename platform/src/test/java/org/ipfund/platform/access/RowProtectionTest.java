package org.ipfund.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class RowProtectionTest {

  @Test
  void fault_whenANetIsDownInProduction_refusesTheStart() {
    assertNotNull(new RowProtection(false, true).fault(true));
    assertNotNull(new RowProtection(true, false).fault(true));
    assertNull(new RowProtection(true, true).fault(true));
  }

  @Test
  void fault_outsideProduction_isNone() {
    assertNull(new RowProtection(false, false).fault(false));
  }

  @Test
  void sees_whenQueriesCarryNoScope_leavesItToTheDatabase() {
    RoleTable table = RoleTable.parse("kind,name,PUBLIC,apart_from\n");
    assertEquals(
        Condition.ALWAYS,
        new Caller(table, new RowProtection(false, true)).sees("scope", null, "unit_id"));
  }
}
