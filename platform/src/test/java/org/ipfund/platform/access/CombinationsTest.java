package org.ipfund.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipfund.platform.access.Combinations.Clash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CombinationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PROVINCE_ADMIN PROVINCE_REVIEWER",
        "PROVINCE_FINANCE PROVINCE_ADMIN",
        "LOCAL_FINANCE UNIT_ADMIN PROVINCE_ADMIN",
        "UNIT_CLERK UNIT_APPROVER",
        "COUNTY_APPROVER COUNTY_CLERK",
        "CITY_CLERK UNIT_ADMIN CITY_APPROVER",
        "PROVINCE_ADMIN CITY_APPROVER",
        "UNIT_APPROVER PROVINCE_ADMIN",
        "PROVINCE_REVIEWER PROVINCE_FINANCE",
        "CITY_CLERK COUNTY_APPROVER",
        "UNIT_CLERK CITY_APPROVER",
        "COUNTY_CLERK UNIT_APPROVER",
        "AUDITOR UNIT_CLERK",
        "UNIT_ADMIN AUDITOR",
        "OPERATOR PROVINCE_ADMIN",
        "SECURITY_AUDITOR OPERATOR",
        "AUDITOR SECURITY_AUDITOR",
        "SYSTEM LOCAL_FINANCE"
      })
  void clash_whenSeparationWouldBreak_namesTwo(String roles) {
    Optional<Clash> clash = Combinations.clash(List.of(roles.split(" ")));
    assertTrue(clash.isPresent());
    assertTrue(List.of(roles.split(" ")).contains(clash.get().one()));
    assertTrue(List.of(roles.split(" ")).contains(clash.get().other()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AUDITOR",
        "SYSTEM",
        "AUDITOR default-roles-ipfund offline_access",
        "PROVINCE_ADMIN UNIT_ADMIN",
        "UNIT_ADMIN UNIT_APPROVER",
        "UNIT_ADMIN CITY_APPROVER",
        "UNIT_CLERK COUNTY_CLERK",
        "LOCAL_FINANCE UNIT_ADMIN",
        "SIGNED_IN OPERATOR"
      })
  void clash_whenDutiesStaySeparate_isNone(String roles) {
    assertEquals(Optional.empty(), Combinations.clash(List.of(roles.split(" "))));
  }

  @Test
  void clash_whenRolesComeToOthers_looksAtAllOfThem() {
    assertTrue(Combinations.clash(Set.of("CITY_CLERK"), Set.of("CITY_APPROVER")).isPresent());
    assertTrue(Combinations.clash(Set.of("CITY_CLERK"), Set.of("CITY_CLERK")).isEmpty());
  }
}
