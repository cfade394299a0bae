package org.ipfund.catalog.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.problem.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitRolesTest {

  private static List<String> faults(UnitKind kind, boolean byProvince, Role... roles) {
    return UnitRoles.check(kind, List.of(roles), byProvince).stream()
        .map(Violation::pointer)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "CITY_BUREAU, CITY_APPROVER",
    "COUNTY_BUREAU, COUNTY_CLERK",
    "LOCAL_FINANCE, LOCAL_FINANCE",
    "ENTERPRISE, UNIT_APPROVER",
    "PROVINCIAL_DIVISION, UNIT_CLERK"
  })
  void check_whenRoleSuitsTheKind_findsNothing(UnitKind kind, Role role) {
    assertEquals(List.of(), faults(kind, false, role, Role.UNIT_ADMIN));
  }

  @ParameterizedTest
  @EnumSource(
      value = UnitKind.class,
      names = {"PROVINCIAL_BUREAU", "PROVINCIAL_FINANCE", "PROVINCIAL_DIVISION"},
      mode = EnumSource.Mode.EXCLUDE)
  void check_whenUnitIsNotTheProvinces_findsEveryRoleOfTheProvince(UnitKind kind) {
    assertEquals(
        List.of("/roles/0", "/roles/1", "/roles/2", "/roles"),
        faults(kind, true, Role.PROVINCE_ADMIN, Role.PROVINCE_REVIEWER, Role.PROVINCE_FINANCE));
  }

  @ParameterizedTest
  @CsvSource({"PROVINCIAL_BUREAU, PROVINCE_ADMIN", "PROVINCIAL_FINANCE, PROVINCE_FINANCE"})
  void check_whenRoleIsTheProvinces_isForTheProvinceToGive(UnitKind kind, Role role) {
    assertEquals(List.of(), faults(kind, true, role));
    assertEquals(List.of("/roles/0"), faults(kind, false, role));
  }
}
