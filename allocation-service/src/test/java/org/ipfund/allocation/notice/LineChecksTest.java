package org.ipfund.allocation.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.platform.guard.EndedPlace;
import org.ipfund.platform.http.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LineChecksTest {

  private static final Set<String> KNOWN = Set.of(Notices.CITY, Notices.COUNTY);

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
        LineChecks.rules(rows(change), KNOWN).stream()
            .map(v -> v.rule() + " " + v.pointer())
            .toList());
  }

  @Test
  void rules_whenAllRowsStand_areSilent() {
    assertEquals(List.of(), LineChecks.rules(rows(rows -> {}), KNOWN));
    assertEquals(
        List.of(), LineChecks.rules(rows(rows -> rows.get(0).put("amount", "0.00")), KNOWN));
  }

  @Test
  void ended_whenARegionIsNoMore_namesEachRowAndItsSuccessor() {
    EndedPlace county = new EndedPlace(Notices.COUNTY, LocalDate.of(2024, 7, 1), "440784");
    List<Violation> refused = LineChecks.ended(rows(rows -> {}), Map.of(Notices.COUNTY, county));
    assertEquals(List.of("/rows/5/regionCode"), refused.stream().map(Violation::pointer).toList());
    assertEquals("use 440784", refused.get(0).remedy().en());
  }

  @Test
  void shape_whenAnnexAndAmountDoNotSuit_namesBothFields() {
    List<LineRequest> first = rows(rows -> {});
    assertEquals(List.of(), LineChecks.shape(1, first));
    assertEquals(12, LineChecks.shape(2, first).size());
    assertEquals(
        List.of("/rows/3/regionCode"),
        LineChecks.shape(1, rows(rows -> rows.get(3).put("regionCode", null))).stream()
            .map(v -> v.pointer())
            .toList());
  }
}
