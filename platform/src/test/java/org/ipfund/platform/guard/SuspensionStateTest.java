package org.ipfund.platform.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.ipfund.platform.access.Identity.Loan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionStateTest {

  @ParameterizedTest
  @CsvSource({
    "CITY_CLERK, true, false, true",
    "UNIT_ADMIN UNIT_CLERK, true, false, true",
    "PROVINCE_REVIEWER, true, false, true",
    "SYSTEM, true, false, true",
    "'', true, false, true",
    "PROVINCE_ADMIN, true, false, false",
    "UNIT_ADMIN PROVINCE_ADMIN, true, false, false",
    "OPERATOR, true, false, false",
    "SECURITY_AUDITOR, true, false, false",
    "AUDITOR SIGNED_IN, true, false, false",
    "CITY_CLERK, true, true, true",
    "PROVINCE_ADMIN, true, true, true",
    "AUDITOR, true, true, true",
    "CITY_CLERK, false, true, false",
    "PROVINCE_ADMIN, false, false, false"
  })
  void stops_whoeverWatchesAnAdministrator_onceTwoSaySo(
      String roles, boolean suspended, boolean confirmed, boolean stopped) {
    assertEquals(
        stopped, new SuspensionState(suspended, confirmed).stops(Set.of(roles.split(" "))));
  }

  @Test
  void stops_whoeverHasSuchARoleOnLoan_onceTwoSaySo() {
    Set<String> own = Set.of("UNIT_ADMIN");
    Set<Loan> lent = Set.of(new Loan("PROVINCE_ADMIN", "chief"));
    EffectiveRoles roles = EffectiveRoles.of(own, own, lent);
    assertEquals(Set.of("UNIT_ADMIN", "PROVINCE_ADMIN", "SIGNED_IN"), roles.all());
    assertEquals(false, new SuspensionState(true, false).stops(roles.all()));
    assertEquals(true, new SuspensionState(true, true).stops(roles.all()));
  }

  @Test
  void stops_whoseAccountHasNoSuchRole_atOnceWhateverTheTokenSays() {
    EffectiveRoles roles =
        EffectiveRoles.of(Set.of("CITY_CLERK"), Set.of("PROVINCE_ADMIN"), Set.of());
    assertEquals(true, new SuspensionState(true, false).stops(roles.all()));
  }
}
