package org.ipfund.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.catalog.unit.Unit;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.catalog.unit.UnitRequest;
import org.ipfund.platform.operation.RowFault;
import org.ipfund.platform.value.Ids;
import org.junit.jupiter.api.Test;

class UnitRowRulesTest {

  private static final String CODE = "91350100M000100Y43";

  private static UnitRequest unit(String name, String region, String creditCode) {
    return new UnitRequest(null, name, UnitKind.ENTERPRISE, region, creditCode);
  }

  private static Unit unitOf(UnitRequest facts) {
    return new Unit(facts, "/440000/440100/");
  }

  private static List<String> faults(List<Unit> known, UnitRequest... rows) {
    return faults(known, Set.of(), rows);
  }

  private static List<String> faults(List<Unit> known, Set<UUID> peopled, UnitRequest... rows) {
    ExistingUnits units = ExistingUnits.of(known);
    List<UnitRequest> named = List.of(rows).stream().map(units::named).toList();
    return new UnitRowRules(Set.of("440100", "440300"), Map.of(), units, peopled)
        .check(named).stream().map(UnitRowRulesTest::line).toList();
  }

  private static String line(RowFault fault) {
    return fault.row() + " " + fault.field() + " " + fault.rule();
  }

  @Test
  void check_whenRowsAreRight_findsNothing() {
    Unit known = unitOf(unit("甲", "440100", CODE));
    assertEquals(
        List.of(), faults(List.of(known), unit("甲", "440100", CODE), unit("乙", "440100", null)));
  }

  @Test
  void check_whenTheUnitHasMembers_keepsItWhereItIs() {
    Unit known = unitOf(unit("甲", "440100", CODE));
    Set<UUID> peopled = Set.of(known.id());
    UnitRequest moved = new UnitRequest(null, "甲", UnitKind.INSTITUTION, "440300", CODE);
    assertEquals(
        List.of("1 regionCode unit-move", "1 kind unit-move"),
        faults(List.of(known), peopled, moved));
    assertEquals(List.of(), faults(List.of(known), peopled, unit("甲", "440100", null)));
    assertEquals(List.of(), faults(List.of(known), moved));
  }

  @Test
  void check_whenRegionIsUnknown_namesTheRow() {
    assertEquals(
        List.of("2 regionCode unit-region"),
        faults(List.of(), unit("甲", "440100", null), unit("乙", "990000", null)));
  }

  @Test
  void check_whenCheckCharacterIsWrong_namesGb32100() {
    assertEquals(
        List.of("1 creditCode GB32100"),
        faults(List.of(), unit("甲", "440100", "91350100M000100Y44")));
  }

  @Test
  void check_whenNameStandsTwice_namesTheLaterRow() {
    assertEquals(
        List.of("2 name unit-twice"),
        faults(List.of(), unit("甲", "440100", null), unit("甲", "440100", null)));
  }

  @Test
  void check_whenNamesLookAlike_namesTheLaterRow() {
    Unit known = unitOf(unit("某（集团）公司", "440100", null));
    assertEquals(
        List.of("2 id unit-twice"),
        faults(List.of(known), unit("某(集团)公司", "440100", null), unit("某(集团) 公司", "440100", null)));
    assertEquals(
        List.of("2 name unit-twice"),
        faults(List.of(), unit("甲（乙）", "440100", null), unit("甲(乙)", "440100", null)));
  }

  @Test
  void check_whenCreditCodeIsAnothers_namesTheRow() {
    Unit other = unitOf(unit("丙", "440100", CODE));
    assertEquals(
        List.of("1 creditCode unit-credit-code"),
        faults(List.of(other), unit("甲", "440100", CODE)));
    assertEquals(
        List.of("2 creditCode unit-credit-code"),
        faults(List.of(), unit("甲", "440100", CODE), unit("乙", "440100", CODE)));
  }

  @Test
  void check_whenIdentifierIsKnown_takesTheNewName() {
    Unit known = unitOf(unit("甲", "440100", null));
    assertEquals(List.of(), faults(List.of(known), unit("丁", "440100", null).of(known.id())));
  }

  @Test
  void check_whenNameIsAnothers_namesTheRow() {
    Unit known = unitOf(unit("甲", "440100", null));
    assertEquals(
        List.of("1 name unit-name"),
        faults(List.of(known), unit("甲", "440100", null).of(Ids.next())));
  }

  @Test
  void check_whenOneUnitStandsTwice_namesTheLaterRow() {
    Unit known = unitOf(unit("甲", "440100", null));
    assertEquals(
        List.of("2 id unit-twice"),
        faults(
            List.of(known), unit("乙", "440100", null).of(known.id()), unit("甲", "440100", null)));
  }

  @Test
  void check_whenIdentifierHasNoTime_namesIt() {
    assertEquals(
        List.of("1 id unit-id"),
        faults(List.of(), unit("甲", "440100", null).of(UUID.randomUUID())));
  }
}
