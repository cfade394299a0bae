package org.ipfund.catalog.region;

import static org.ipfund.catalog.region.RegionLevel.CITY;
import static org.ipfund.catalog.region.RegionLevel.COUNTY;
import static org.ipfund.catalog.region.RegionLevel.PROVINCE;
import static org.ipfund.catalog.region.RegionLevel.ZONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegionRulesTest {

  private static final LocalDate START = LocalDate.of(2023, 1, 1);
  private static final RegionFacts PROVINCE_44 = region("440000", PROVINCE, null, null);
  private static final RegionFacts CITY_01 = region("440100", CITY, "440000", "440000");
  private static final RegionFacts COUNTY_17 = region("440117", COUNTY, "440100", "440100");

  private static RegionFacts region(String code, RegionLevel level, String lies, String paid) {
    return new RegionFacts(
        code, "区划" + code, level, lies, paid, false, null, null, START, null, null);
  }

  private static RegionFacts managed(String code, RegionLevel level, String lies, String paid) {
    return new RegionFacts(
        code, "区划" + code, level, lies, paid, true, null, null, START, null, null);
  }

  private static RegionFacts withFinanceCode(String code, String financeCode) {
    return new RegionFacts(
        code, "区划", CITY, "440000", "440000", false, financeCode, null, START, null, null);
  }

  private static RegionFacts ending(LocalDate end) {
    return new RegionFacts(
        "440100", "区划", CITY, "440000", "440000", false, null, null, START, end, null);
  }

  private static List<String> faults(List<RegionFacts> known, List<RegionFacts> rows) {
    return RegionRules.check(rows, new RegionTree(known, rows, Map.of())).stream()
        .map(f -> f.row() + " " + f.field() + " " + f.rule())
        .toList();
  }

  static Stream<Arguments> rowsUnderTheProvince() {
    return Stream.of(
        Arguments.of(
            COUNTY_17, "1 administrativeParent region-parent, 1 fiscalParent region-parent"),
        Arguments.of(
            region("440100", CITY, null, "440000"), "1 administrativeParent region-parent"),
        Arguments.of(region("440100", CITY, "440000", null), "1 fiscalParent region-parent"),
        Arguments.of(region("450000", PROVINCE, "440000", null), "1 level region-parent"),
        Arguments.of(
            region("440100", CITY, "440100", "440000"),
            "1 administrativeParent region-level, 1 administrativeParent region-ring"),
        Arguments.of(
            managed("440100", CITY, "440000", "440000"),
            "1 provinceManaged region-province-managed"),
        Arguments.of(ending(LocalDate.of(2022, 12, 31)), "1 validTo region-period"),
        Arguments.of(ending(START), ""),
        Arguments.of(managed("440781", COUNTY, "440000", "440000"), ""),
        Arguments.of(CITY_01, ""));
  }

  @ParameterizedTest
  @MethodSource("rowsUnderTheProvince")
  void check_whenOneRowComes_findsItsFaults(RegionFacts row, String expected) {
    assertEquals(expected, String.join(", ", faults(List.of(PROVINCE_44), List.of(row))));
  }

  @Test
  void check_whenChildrenStandBeforeParents_findsNothing() {
    RegionFacts zone = region("440100Z1", ZONE, "440100", "440100");
    assertEquals(List.of(), faults(List.of(), List.of(zone, COUNTY_17, CITY_01, PROVINCE_44)));
  }

  @Test
  void check_whenAncestorsFormARing_namesEveryRowOfIt() {
    RegionFacts one = region("440200", COUNTY, "440300", "440000");
    RegionFacts other = region("440300", COUNTY, "440200", "440000");
    assertEquals(
        List.of(
            "1 administrativeParent region-level",
            "1 administrativeParent region-ring",
            "2 administrativeParent region-level",
            "2 administrativeParent region-ring"),
        faults(List.of(PROVINCE_44), List.of(one, other)));
  }

  @Test
  void check_whenCountyOfACityIsMarkedProvinceManaged_findsIt() {
    RegionFacts row = managed("440117", COUNTY, "440100", "440100");
    assertEquals(
        List.of("1 provinceManaged region-province-managed"),
        faults(List.of(PROVINCE_44, CITY_01), List.of(row)));
  }

  @Test
  void check_whenCodeStandsTwice_namesTheLaterRow() {
    assertEquals(
        List.of("2 code region-twice"), faults(List.of(PROVINCE_44), List.of(CITY_01, CITY_01)));
  }

  @Test
  void check_whenFinanceCodeIsTaken_namesTheRow() {
    assertEquals(
        List.of("1 financeCode region-finance-code"),
        faults(
            List.of(PROVINCE_44, withFinanceCode("440200", "440200000")),
            List.of(withFinanceCode("440300", "440200000"))));
    assertEquals(
        List.of(),
        faults(
            List.of(PROVINCE_44, withFinanceCode("440200", "440200000")),
            List.of(
                withFinanceCode("440300", "440200000"), withFinanceCode("440200", "440300000"))));
  }

  @Test
  void path_whenAncestorsAreKnown_leadsFromTheTop() {
    RegionTree tree = new RegionTree(List.of(PROVINCE_44, CITY_01), List.of(COUNTY_17), Map.of());
    assertEquals("440000/440100/440117", tree.path("440117").orElseThrow());
    assertEquals("440000", tree.path("440000").orElseThrow());
  }
}
