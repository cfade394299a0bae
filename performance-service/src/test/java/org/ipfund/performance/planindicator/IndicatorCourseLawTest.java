package org.ipfund.performance.planindicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ipfund.performance.plan.content.GoalComparator;
import org.ipfund.performance.plan.content.IndicatorDirection;
import org.ipfund.performance.plan.content.IndicatorMeasure;

/** What holds of the course of every indicator. */
class IndicatorCourseLawTest {

  private static final int INPUTS = 1_000;
  private static final String SEED = "20211231";
  private static final int MOST = 1_000_000;
  private static final int FROM = 2020;
  private static final int TO = 2025;

  private static IndicatorAim aim(
      IndicatorMeasure measure, IndicatorDirection direction, int baseline, int target) {
    return new IndicatorAim(
        measure,
        GoalComparator.REACH,
        direction,
        FROM,
        BigDecimal.valueOf(baseline, 2),
        TO,
        BigDecimal.valueOf(target, 2),
        new TreeMap<>());
  }

  private static CourseStanding standing(IndicatorAim aim, int year, BigDecimal value) {
    NavigableMap<Integer, BigDecimal> values = new TreeMap<>();
    values.put(year, value);
    return IndicatorCourse.of(aim, values).standing();
  }

  @Property(tries = INPUTS, seed = SEED)
  void expected_always_goesFromTheBaselineToTheTarget(
      @ForAll @IntRange(max = MOST) int baseline, @ForAll @IntRange(max = MOST) int target) {
    IndicatorAim aim = aim(IndicatorMeasure.LEVEL, IndicatorDirection.UP, baseline, target);
    assertEquals(0, aim.expected(FROM).compareTo(BigDecimal.valueOf(baseline, 2)));
    assertEquals(0, aim.expected(TO).compareTo(BigDecimal.valueOf(target, 2)));
    int way = Integer.signum(Integer.compare(target, baseline));
    for (int year = FROM; year < TO; year++) {
      int step = aim.expected(year + 1).compareTo(aim.expected(year));
      assertEquals(way, Integer.signum(step));
    }
  }

  @Property(tries = INPUTS, seed = SEED)
  void standing_ofWhatWasExpected_isNotBehind(
      @ForAll @IntRange(max = MOST) int baseline,
      @ForAll @IntRange(max = MOST) int target,
      @ForAll @IntRange(min = FROM + 1, max = TO) int year,
      @ForAll IndicatorDirection direction) {
    IndicatorAim aim = aim(IndicatorMeasure.LEVEL, direction, baseline, target);
    assertNotEquals(CourseStanding.BEHIND, standing(aim, year, aim.expected(year)));
  }

  @Property(tries = INPUTS, seed = SEED)
  void standing_whenTheValueIsBetter_isNoWorse(
      @ForAll @IntRange(max = MOST) int baseline,
      @ForAll @IntRange(max = MOST) int target,
      @ForAll @IntRange(min = FROM + 1, max = TO) int year,
      @ForAll @IntRange(max = MOST) int value,
      @ForAll @IntRange(max = MOST) int more,
      @ForAll IndicatorMeasure measure) {
    IndicatorAim up = aim(measure, IndicatorDirection.UP, baseline, target);
    CourseStanding before = standing(up, year, BigDecimal.valueOf(value, 2));
    CourseStanding after = standing(up, year, BigDecimal.valueOf((long) value + more, 2));
    assertTrue(after.compareTo(before) >= 0, before + " became " + after);
  }

  @Property(tries = INPUTS, seed = SEED)
  void standing_whenAllIsTurnedOver_isTheSame(
      @ForAll @IntRange(max = MOST) int baseline,
      @ForAll @IntRange(max = MOST) int target,
      @ForAll @IntRange(min = FROM + 1, max = TO) int year,
      @ForAll @IntRange(max = MOST) int value) {
    IndicatorAim up = aim(IndicatorMeasure.LEVEL, IndicatorDirection.UP, baseline, target);
    IndicatorAim down = aim(IndicatorMeasure.LEVEL, IndicatorDirection.DOWN, -baseline, -target);
    assertEquals(
        standing(up, year, BigDecimal.valueOf(value, 2)),
        standing(down, year, BigDecimal.valueOf(-value, 2)));
  }

  @Property(tries = INPUTS, seed = SEED)
  void average_always_isTheMostThatTheValueHolds(
      @ForAll @IntRange(min = 1, max = MOST) int first,
      @ForAll @IntRange(max = MOST) int value,
      @ForAll @IntRange(min = 1, max = TO - FROM) int years) {
    BigDecimal start = BigDecimal.valueOf(first, 2);
    BigDecimal end = BigDecimal.valueOf(value, 2);
    BigDecimal average = YearlyGrowth.average(start, end, years);
    Assume.that(average.compareTo(BigDecimal.valueOf(10_000_000)) < 0);
    assertTrue(YearlyGrowth.isAtLeast(start, end, years, average));
    BigDecimal more = average.add(new BigDecimal("0.01"));
    assertTrue(!YearlyGrowth.isAtLeast(start, end, years, more));
  }

  @Property(tries = INPUTS, seed = SEED)
  void average_ofWhatGrewEvenly_isThatGrowth(
      @ForAll @IntRange(min = 1, max = MOST) int first,
      @ForAll @IntRange(min = -99, max = 500) int percent,
      @ForAll @IntRange(min = 1, max = TO - FROM) int years) {
    BigDecimal start = BigDecimal.valueOf(first);
    BigDecimal end = start.multiply(BigDecimal.ONE.add(BigDecimal.valueOf(percent, 2)).pow(years));
    assertEquals(0, YearlyGrowth.average(start, end, years).compareTo(BigDecimal.valueOf(percent)));
  }
}
