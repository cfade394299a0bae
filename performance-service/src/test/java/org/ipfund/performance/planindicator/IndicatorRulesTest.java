package org.ipfund.performance.planindicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.plan.PlanStatus;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

/** What a value of an indicator must be. */
class IndicatorRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  private static IndicatorStand indicator(IndicatorMeasure measure, boolean baselinePrinted) {
    UUID id = UUID.randomUUID();
    return new IndicatorStand(
        id,
        id,
        "规划",
        PlanStatus.PUBLISHED,
        "/440000/",
        id,
        measure,
        2020,
        baselinePrinted,
        2025,
        0);
  }

  private static IndicatorValueRequest value(int year, String value, String asOf, String reason) {
    return new IndicatorValueRequest(year, value, LocalDate.parse(asOf), "年鉴", "第3页", reason, null);
  }

  private static List<String> told(List<Violation> faults) {
    return faults.stream().map(fault -> fault.pointer() + " " + fault.rule()).toList();
  }

  private static List<String> faults(IndicatorValueRequest value, int last) {
    return told(IndicatorRules.faults(indicator(IndicatorMeasure.LEVEL, true), value, last, TODAY));
  }

  @Test
  @Rule("SB-003")
  void value_ofAYearOfItsWay_isTaken() {
    assertEquals(List.of(), faults(value(2023, "26", "2023-12-31", null), 0));
    assertEquals(List.of(), faults(value(2023, "26", "2024-03-31", "年鉴更正"), 1));
  }

  @Test
  @Rule("SB-003")
  void value_ofAnotherYear_isRefused() {
    assertEquals(List.of("/year SB-003"), faults(value(2019, "26", "2019-12-31", null), 0));
    assertEquals(
        List.of("/year SB-003", "/asOf SB-003"), faults(value(2026, "26", "2026-12-31", null), 0));
    assertEquals(List.of("/year SB-003"), faults(value(2020, "26", "2020-12-31", null), 0));
  }

  @Test
  @Rule("SB-003")
  void value_ofABaselineThatIsNotPrinted_isTaken() {
    IndicatorStand unprinted = indicator(IndicatorMeasure.LEVEL, false);
    assertEquals(
        List.of(),
        IndicatorRules.faults(unprinted, value(2020, "26", "2020-12-31", null), 0, TODAY));
  }

  @Test
  @Rule("SB-003")
  void correction_withoutAReason_isRefused() {
    assertEquals(List.of("/reason SB-003"), faults(value(2023, "27", "2023-12-31", " "), 2));
  }

  @Test
  void value_ofADayToComeOrBeforeItsYear_isRefused() {
    assertEquals(List.of("/asOf SB-003"), faults(value(2023, "27", "2022-12-31", null), 0));
    assertEquals(List.of("/asOf SB-003"), faults(value(2024, "27", "2024-06-02", null), 0));
  }

  @Test
  @Rule("SB-007")
  void value_ofAGrowthBelowZero_isRefused() {
    assertEquals(
        List.of("/value SB-007"),
        told(
            IndicatorRules.faults(
                indicator(IndicatorMeasure.GROWTH, true),
                value(2023, "-1", "2023-12-31", null),
                0,
                TODAY)));
  }

  @Test
  @Rule("SB-003")
  void question_forWhatIsThereOrByAPastDay_isRefused() {
    assertEquals(
        List.of("/year SB-003", "/answerBy SB-003"),
        told(
            IndicatorRules.faults(
                indicator(IndicatorMeasure.LEVEL, false),
                new IndicatorQuestionRequest(2021, LocalDate.of(2024, 5, 31), null),
                1,
                TODAY)));
  }
}
