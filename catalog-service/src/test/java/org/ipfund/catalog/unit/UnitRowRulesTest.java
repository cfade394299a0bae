package org.ipfund.catalog.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipfund.platform.operation.RowFault;
import org.junit.jupiter.api.Test;

class UnitRowRulesTest {

  private static final String CODE = "91350100M000100Y43";

  private static UnitRequest unit(String name, String region, String creditCode) {
    return new UnitRequest(name, UnitKind.ENTERPRISE, region, creditCode);
  }

  private static List<String> faults(Map<String, String> owners, UnitRequest... rows) {
    return new UnitRowRules(Set.of("440100"), owners)
        .check(List.of(rows)).stream().map(UnitRowRulesTest::line).toList();
  }

  private static String line(RowFault fault) {
    return fault.row() + " " + fault.field() + " " + fault.rule();
  }

  @Test
  void check_whenRowsAreRight_findsNothing() {
    assertEquals(
        List.of(), faults(Map.of(CODE, "甲"), unit("甲", "440100", CODE), unit("乙", "440100", null)));
  }

  @Test
  void check_whenRegionIsUnknown_namesTheRow() {
    assertEquals(
        List.of("2 regionCode unit-region"),
        faults(Map.of(), unit("甲", "440100", null), unit("乙", "990000", null)));
  }

  @Test
  void check_whenCheckCharacterIsWrong_namesGb32100() {
    assertEquals(
        List.of("1 creditCode GB32100"),
        faults(Map.of(), unit("甲", "440100", "91350100M000100Y44")));
  }

  @Test
  void check_whenNameStandsTwice_namesTheLaterRow() {
    assertEquals(
        List.of("2 name unit-twice"),
        faults(Map.of(), unit("甲", "440100", null), unit("甲", "440100", null)));
  }

  @Test
  void check_whenCreditCodeIsAnothers_namesTheRow() {
    assertEquals(
        List.of("1 creditCode unit-credit-code"),
        faults(Map.of(CODE, "丙"), unit("甲", "440100", CODE)));
    assertEquals(
        List.of("2 creditCode unit-credit-code"),
        faults(Map.of(), unit("甲", "440100", CODE), unit("乙", "440100", CODE)));
  }
}
