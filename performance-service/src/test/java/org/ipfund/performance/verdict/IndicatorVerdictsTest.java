package org.ipfund.performance.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import org.ipfund.performance.plan.content.GoalComparator;
import org.ipfund.performance.plan.content.IndicatorDirection;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.ipfund.performance.verdict.IndicatorFacts.Aim;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class IndicatorVerdictsTest {

  private static final EvaluationDay MID = new EvaluationDay(LocalDate.of(2023, 12, 31), false);
  private static final EvaluationDay LAST = new EvaluationDay(LocalDate.of(2025, 12, 31), true);
  private static final Aim LEVEL = aim(IndicatorMeasure.LEVEL, GoalComparator.REACH, "30");

  private final TreeMap<Integer, BigDecimal> path = new TreeMap<>();
  private final TreeMap<Integer, BigDecimal> values = new TreeMap<>();

  private static Aim aim(IndicatorMeasure measure, GoalComparator comparator, String target) {
    return new Aim(measure, IndicatorDirection.UP, comparator, 2025, new BigDecimal(target));
  }

  private Judgement judge(Aim aim, String baselineOrNull, EvaluationDay day) {
    BigDecimal baseline = baselineOrNull == null ? null : new BigDecimal(baselineOrNull);
    return IndicatorVerdicts.judge(
        new IndicatorFacts(UUID.randomUUID(), "指标", "件", aim, 2020, baseline, path, values), day);
  }

  private void value(int year, String value) {
    values.put(year, new BigDecimal(value));
  }

  @Test
  @Rule("SB-016")
  void level_midTerm_isHeldAgainstItsPath() {
    assertEquals(Verdict.NO_DATA, judge(LEVEL, "20", MID).verdict());
    value(2023, "26");
    Judgement onCourse = judge(LEVEL, "20", MID);
    assertEquals(Verdict.ON_COURSE, onCourse.verdict());
    assertTrue(onCourse.explanation().zh().contains("26"), onCourse.explanation().zh());
    value(2023, "25.9");
    assertEquals(Verdict.BEHIND, judge(LEVEL, "20", MID).verdict());
    path.put(2023, new BigDecimal("25"));
    assertEquals(Verdict.ON_COURSE, judge(LEVEL, "20", MID).verdict());
    value(2023, "30");
    assertEquals(Verdict.ACHIEVED, judge(LEVEL, "20", MID).verdict());
    value(2024, "10");
    assertEquals(Verdict.ACHIEVED, judge(LEVEL, "20", MID).verdict(), "later than the day");
  }

  @Test
  @Rule("SB-016")
  void level_atTheEnd_isReachedOrNot() {
    value(2024, "31");
    assertEquals(Verdict.NO_DATA, judge(LEVEL, "20", LAST).verdict());
    value(2025, "29");
    assertEquals(Verdict.NOT_ACHIEVED, judge(LEVEL, "20", LAST).verdict());
    value(2025, "30");
    assertEquals(Verdict.ACHIEVED, judge(LEVEL, null, LAST).verdict());
  }

  @Test
  @Rule("SB-003")
  void level_withoutBaseline_hasNoPath() {
    value(2023, "26");
    Judgement unknown = judge(LEVEL, null, MID);
    assertEquals(Verdict.NO_DATA, unknown.verdict());
  }

  @Test
  void level_thatIsToFall_isBetterWhenLess() {
    Aim down = aim(IndicatorMeasure.LEVEL, GoalComparator.AT_MOST, "10");
    value(2023, "13");
    assertEquals(Verdict.ON_COURSE, judge(down, "20", MID).verdict());
    value(2023, "15");
    assertEquals(Verdict.BEHIND, judge(down, "20", MID).verdict());
    value(2023, "9");
    assertEquals(Verdict.ACHIEVED, judge(down, "20", MID).verdict());
  }

  @Test
  @Rule("SB-007")
  void growth_isTheYearlyAverageOverThePeriod() {
    Aim growth = aim(IndicatorMeasure.GROWTH, GoalComparator.AT_LEAST, "6");
    value(2023, "119.1016");
    assertEquals(Verdict.ON_COURSE, judge(growth, "100", MID).verdict());
    value(2023, "119");
    assertEquals(Verdict.BEHIND, judge(growth, "100", MID).verdict());
    assertEquals(Verdict.NO_DATA, judge(growth, null, MID).verdict());
    value(2025, "140");
    assertEquals(Verdict.ACHIEVED, judge(growth, "100", LAST).verdict());
    value(2025, "130");
    assertEquals(Verdict.NOT_ACHIEVED, judge(growth, "100", LAST).verdict());
  }

  @Test
  void added_isTakenFromTheBaseline() {
    Aim level = aim(IndicatorMeasure.LEVEL, GoalComparator.ADD, "50");
    value(2023, "150");
    assertEquals(Verdict.ACHIEVED, judge(level, "100", MID).verdict());
    value(2023, "120");
    assertEquals(Verdict.BEHIND, judge(level, "100", MID).verdict());
    assertEquals(Verdict.NO_DATA, judge(level, null, MID).verdict());
  }
}
