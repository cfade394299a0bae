package org.ipfund.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class NetsTest {

  @Test
  void fault_whenANetIsDownInProduction_refusesTheStart() {
    assertNotNull(new Nets(false, true).fault(true));
    assertNotNull(new Nets(true, false).fault(true));
    assertNull(new Nets(true, true).fault(true));
  }

  @Test
  void fault_outsideProduction_isNone() {
    assertNull(new Nets(false, false).fault(false));
  }

  @Test
  void sees_whenQueriesCarryNoScope_leavesItToTheDatabase() {
    RoleTable table = RoleTable.parse("kind,name,PUBLIC,apart_from\n");
    assertEquals(
        Condition.ALWAYS, new Caller(table, new Nets(false, true)).sees("scope", null, "unit_id"));
  }
}
