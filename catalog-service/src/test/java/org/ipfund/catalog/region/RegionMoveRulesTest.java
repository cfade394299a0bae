package org.ipfund.catalog.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipfund.platform.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionMoveRulesTest {

  private static final LocalDate START = LocalDate.of(2023, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
  private static final RegionFacts CITY = county("441600", "440000", "440000", false, null);
  private static final RegionFacts COUNTY = county("441621", "441600", "440000", true, null);

  private static RegionFacts county(
      String code, String parent, String payer, boolean managed, LocalDate end) {
    return new RegionFacts(
        code, "区划", RegionLevel.COUNTY, parent, payer, managed, null, null, START, end, null);
  }

  @ParameterizedTest
  @CsvSource({
    "441621, 441600, 440000, true, ''",
    "441621, 440300, 440000, true, administrativeParent",
    "441621, 441600, 441600, false, fiscalParent provinceManaged",
    "441621, 441600, 440000, false, provinceManaged",
    "441629, 440300, 440300, false, ''"
  })
  void inRows_whenARegionWasKnown_namesWhatWouldMoveIt(
      String code, String parent, String payer, boolean managed, String fields) {
    RegionFacts row = county(code, parent, payer, managed, TODAY);
    RegionTree tree = new RegionTree(List.of(COUNTY), List.of(row), Map.of());
    List<String> found =
        RegionMoveRules.inRows(List.of(row), tree).stream().map(fault -> fault.field()).toList();
    assertEquals(fields, String.join(" ", found));
  }

  @Test
  void check_whenAParentHasEnded_refusesIt() {
    RegionFacts ended = county("441601", "440000", "440000", false, TODAY);
    RegionFacts wanted = county("441621", "441601", "441600", false, null);
    List<Violation> violations =
        RegionMoveRules.check(COUNTY, wanted, List.of(), ended, CITY, TODAY);
    assertEquals(
        List.of("/administrativeParent"), violations.stream().map(Violation::pointer).toList());
    assertEquals(
        List.of(),
        RegionMoveRules.check(COUNTY, wanted, List.of(), ended, CITY, TODAY.minusDays(1)));
  }
}
