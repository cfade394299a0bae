package org.ipfund.platform.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.ipfund.platform.access.Identity.Loan;
import org.junit.jupiter.api.Test;

class EffectiveRolesTest {

  private static final Loan APPROVER = new Loan("CITY_APPROVER", "chief");
  private static final Loan FINANCE = new Loan("LOCAL_FINANCE", "payer");

  @Test
  void of_whenTheTokenHasRolesThatClash_countsNone() {
    Set<String> both = Set.of("PROVINCE_ADMIN", "PROVINCE_FINANCE");
    EffectiveRoles roles = EffectiveRoles.of(both, both, Set.of(FINANCE));
    assertNotNull(roles.clash());
    assertEquals(Set.of(), roles.own());
    assertEquals(Set.of(), roles.lent());
  }

  @Test
  void of_whenAMembersTokenSaysAuditor_countsNone() {
    assertNotNull(EffectiveRoles.of(Set.of("UNIT_CLERK"), Set.of("AUDITOR"), Set.of()).clash());
  }

  @Test
  void of_whenTheAccountReplacesWhatTheTokenSays_countsTheAccount() {
    EffectiveRoles roles =
        EffectiveRoles.of(Set.of("UNIT_APPROVER"), Set.of("UNIT_CLERK"), Set.of());
    assertNull(roles.clash());
    assertEquals(Set.of("UNIT_APPROVER", "SIGNED_IN"), roles.own());
  }

  @Test
  void of_whenALentRoleClashes_leavesItOut() {
    Set<String> clerk = Set.of("CITY_CLERK");
    EffectiveRoles roles = EffectiveRoles.of(clerk, clerk, Set.of(APPROVER, FINANCE));
    assertNull(roles.clash());
    assertEquals(Set.of(FINANCE), roles.lent());
  }
}
