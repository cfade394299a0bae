package org.ipfund.local.identity;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.local.SampleData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {

  private final SampleData data = new SampleData(Path.of("data"));
  private final People people = People.of(data);
  private final Map<String, Map<String, String>> units =
      Stream.of("units", "story_units")
          .flatMap(file -> data.rows(file).stream())
          .collect(Collectors.toMap(r -> r.get("id"), Function.identity()));

  @Test
  void users_whenComparedWithTheUnits_standWhereTheirUnitIs() {
    Set<String> regions = data.rows("regions").stream().map(r -> r.get("code")).collect(toSet());

    for (Person person : people.persons()) {
      assertTrue(regions.contains(person.regionCode()), person::username);
      assertFalse(person.roles().isEmpty(), person::username);
      if (person.unitId() == null) {
        assertEquals(1, person.roles().size(), person::username);
        assertTrue(
            Set.of(Role.AUDITOR, Role.SECURITY_AUDITOR, Role.OPERATOR).containsAll(person.roles()),
            person::username);
      } else {
        assertEquals(units.get(person.unitId()).get("region_code"), person.regionCode());
      }
    }
  }

  @Test
  void users_whenTheirRolesAreRead_fitTheKindOfTheirUnit() {
    Map<String, Set<Role>> fitting =
        Map.of(
            "PROVINCIAL_BUREAU", Set.of(Role.PROVINCE_ADMIN, Role.PROVINCE_REVIEWER),
            "PROVINCIAL_FINANCE", Set.of(Role.PROVINCE_FINANCE),
            "CITY_BUREAU", Set.of(Role.CITY_CLERK, Role.CITY_APPROVER, Role.UNIT_ADMIN),
            "COUNTY_BUREAU", Set.of(Role.COUNTY_CLERK, Role.COUNTY_APPROVER, Role.UNIT_ADMIN),
            "LOCAL_FINANCE", Set.of(Role.LOCAL_FINANCE),
            "PROTECTION_CENTRE", Set.of(Role.UNIT_CLERK, Role.UNIT_APPROVER, Role.UNIT_ADMIN),
            "INSTITUTION", Set.of(Role.UNIT_CLERK, Role.UNIT_APPROVER, Role.UNIT_ADMIN));

    for (Person person : people.persons()) {
      if (person.unitId() != null) {
        Set<Role> allowed = fitting.get(units.get(person.unitId()).get("kind"));
        assertTrue(allowed.containsAll(person.roles()), person::username);
      }
    }
  }

  @Test
  void users_whenComparedWithTheNotice_areClerkApproverAndFinanceOfEveryReceiver() {
    List<Map<String, String>> receivers =
        data.rows("annex1_2024").stream()
            .filter(row -> row.get("row_kind").equals("ALLOCATION"))
            .toList();

    for (Map<String, String> receiver : receivers) {
      String region = receiver.get("region_code");
      boolean county = Boolean.parseBoolean(receiver.get("province_managed_county"));
      assertHolds(region + "-clerk", county ? Role.COUNTY_CLERK : Role.CITY_CLERK);
      assertHolds(region + "-approver", county ? Role.COUNTY_APPROVER : Role.CITY_APPROVER);
      assertHolds(region + "-finance", Role.LOCAL_FINANCE);
      assertHolds(region + "-finance-2", Role.LOCAL_FINANCE);
    }
    assertEquals(42, receivers.size());
  }

  @Test
  void users_whenDutiesAreSeparate_areTwoOfEachProvincialKind() {
    for (Role role : List.of(Role.PROVINCE_ADMIN, Role.PROVINCE_REVIEWER, Role.PROVINCE_FINANCE)) {
      assertEquals(
          2, people.persons().stream().filter(p -> p.roles().contains(role)).count(), role::name);
    }
    assertTrue(people.persons().stream().noneMatch(p -> p.roles().contains(Role.SYSTEM)));
  }

  @Test
  void names_whenCounted_areUnique() {
    List<String> names = people.names().toList();

    assertEquals(names.size(), Set.copyOf(names).size());
    assertTrue(names.stream().allMatch(name -> name.matches("[a-z0-9-]{3,64}")));
  }

  @Test
  void claims_whenPersonActsForAUnit_nameUnitRegionAndRoles() {
    Map<String, Object> claims = people.claims("440100-approver");

    assertEquals("440100", claims.get("region_code"));
    assertEquals(List.of("CITY_APPROVER", "UNIT_ADMIN"), claims.get("roles"));
    assertEquals("广州市市场监督管理局", units.get(claims.get("unit_id")).get("name"));
    assertEquals(claims.get("sub"), UUID.fromString((String) claims.get("sub")).toString());
  }

  @Test
  void claims_whenSystemClientAsks_nameItsScopesAndNoUnit() {
    Map<String, Object> claims = people.claims("finance-440100");

    assertEquals("allocation.read allocation.write", claims.get("scope"));
    assertEquals(List.of("SYSTEM"), claims.get("roles"));
    assertEquals("440100", claims.get("region_code"));
    assertNull(claims.get("unit_id"));
    assertTrue(people.isSystem("finance-440100"));
  }

  @Test
  void of_whenUnitIsUnknown_namesTheUser(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("units.csv"), "id,name,kind,region_code\n");
    Files.writeString(
        folder.resolve("users.csv"),
        "username,name,unit,region_code,roles\nclerk,经办,无名局,440100,CITY_CLERK\n");

    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> People.of(new SampleData(folder)));
    assertTrue(wrong.getMessage().startsWith("clerk acts for no known unit"));
  }

  private void assertHolds(String username, Role role) {
    assertTrue(people.person(username).roles().contains(role), username);
  }
}
