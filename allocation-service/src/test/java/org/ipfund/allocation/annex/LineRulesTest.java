package org.ipfund.allocation.annex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.SampleRegions;
import org.ipfund.allocation.notice.PrintedNotice;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.allocation.reconciliation.ReceiverPositions;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.allocation.reference.RegionLevel;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LineRulesTest {

  private static final Map<String, RegionFacts> KNOWN = known();

  private static Map<String, RegionFacts> known() {
    Map<String, RegionFacts> known = new HashMap<>(SampleRegions.regions());
    known.remove("440100");
    return known;
  }

  private static List<LineRequest> rows(Consumer<List<Map<String, Object>>> change) {
    List<Map<String, Object>> rows = new ArrayList<>(Notices.first("200.00", "100.00"));
    change.accept(rows);
    return rows.stream().map(PrintedNotice::request).toList();
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal("line-seq /rows/1/seq", rows -> rows.get(1).put("seq", 1)),
        refusal("line-region /rows/3/regionCode", rows -> rows.get(3).put("regionCode", "440100")),
        refusal(
            "line-twice /rows/5/regionCode", rows -> rows.get(5).put("regionCode", Notices.CITY)),
        refusal("line-amount /rows/5/amount", rows -> rows.get(5).put("amount", "0.00")),
        refusal("line-amount /rows/5/amount", rows -> rows.get(5).put("amount", "-1.00")),
        refusal("line-amount /rows/0/amount", rows -> rows.get(0).put("amount", "-0.01")));
  }

  private static Arguments refusal(String expected, Consumer<List<Map<String, Object>>> change) {
    return arguments(expected, change);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void rules_whenARowCannotStand_nameIt(
      String expected, Consumer<List<Map<String, Object>>> change) {
    assertEquals(
        List.of(expected),
        LineRules.rules(NoticeStage.ADVANCE, rows(change), KNOWN, ReceiverPositions.NOTHING)
            .stream()
            .map(v -> v.rule() + " " + v.pointer())
            .toList());
  }

  @Test
  void rules_whenAllRowsStand_areSilent() {
    assertEquals(
        List.of(),
        LineRules.rules(NoticeStage.ADVANCE, rows(rows -> {}), KNOWN, ReceiverPositions.NOTHING));
    assertEquals(
        List.of(),
        LineRules.rules(
            NoticeStage.ADVANCE,
            rows(rows -> rows.get(0).put("amount", "0.00")),
            KNOWN,
            ReceiverPositions.NOTHING));
  }

  @Test
  void rules_whenARegionSettlesWithTheCentre_refuseItAndItsZones() {
    RegionFacts own =
        new RegionFacts(
            "440300", "深圳市", RegionLevel.CITY, "440300", false, null, "/440000/440300/");
    List<Violation> refused =
        LineRules.rules(
            NoticeStage.ADVANCE,
            rows(rows -> rows.get(5).put("regionCode", "440300")),
            withRegion(own),
            ReceiverPositions.NOTHING);
    assertEquals(List.of("receiving-region"), refused.stream().map(Violation::rule).toList());
    assertEquals("深圳市（440300）不由省财政直接拨付", refused.get(0).message().zh());
  }

  private static Map<String, RegionFacts> withRegion(RegionFacts region) {
    Map<String, RegionFacts> known = new HashMap<>(KNOWN);
    known.put(region.code(), region);
    return known;
  }

  @Test
  void rules_whenAFinalNoticeEndsARegion_takeNothingForIt() {
    List<LineRequest> ends = rows(rows -> rows.get(5).put("amount", "0.00"));
    assertEquals(
        List.of(), LineRules.rules(NoticeStage.FINAL, ends, KNOWN, ReceiverPositions.NOTHING));
  }

  @ParameterizedTest
  @CsvSource({
    "440783, []",
    "440100Z1, []",
    "440103, [receiving-region /rows/5/regionCode]",
    "449999, [line-region /rows/5/regionCode]"
  })
  void rules_whenTheProvinceDoesNotPayARegionDirectly_takeZonesOnly(String code, String expected) {
    List<String> refused =
        LineRules.rules(
                NoticeStage.ADVANCE,
                rows(rows -> rows.get(5).put("regionCode", code)),
                KNOWN,
                ReceiverPositions.NOTHING)
            .stream()
            .map(v -> v.rule() + " " + v.pointer())
            .toList();
    assertEquals(expected, refused.toString());
  }

  @Test
  void ended_whenARegionIsNoMore_namesEachRowAndItsSuccessor() {
    EndedPlace county = new EndedPlace(Notices.COUNTY, LocalDate.of(2024, 7, 1), "440784");
    List<Violation> refused = LineRules.ended(rows(rows -> {}), Map.of(Notices.COUNTY, county));
    assertEquals(List.of("/rows/5/regionCode"), refused.stream().map(Violation::pointer).toList());
    assertEquals("use 440784", refused.get(0).remedy().en());
  }

  @Test
  void shape_whenAnnexAndAmountDoNotSuit_namesBothFields() {
    List<LineRequest> first = rows(rows -> {});
    assertEquals(List.of(), LineRules.shape(1, first));
    assertEquals(12, LineRules.shape(2, first).size());
    assertEquals(
        List.of("/rows/3/regionCode"),
        LineRules.shape(1, rows(rows -> rows.get(3).put("regionCode", null))).stream()
            .map(v -> v.pointer())
            .toList());
  }
}
