package org.ipfund.performance.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ipfund.performance.plan.content.GoalComparator;
import org.ipfund.performance.plan.content.IndicatorDirection;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.ipfund.performance.planfile.chart.Track;
import org.ipfund.performance.verdict.EvaluationDay;
import org.ipfund.performance.verdict.IndicatorFacts;
import org.ipfund.platform.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TracksTest {

  private static final EvaluationDay DAY = new EvaluationDay(LocalDate.of(2023, 12, 31), false);

  private static Track track(
      IndicatorMeasure measure,
      GoalComparator comparator,
      @Nullable BigDecimal baseline,
      Map<Integer, BigDecimal> values) {
    IndicatorFacts.Aim aim =
        new IndicatorFacts.Aim(
            measure, IndicatorDirection.UP, comparator, 2025, BigDecimal.valueOf(10));
    return Tracks.of(
        new IndicatorFacts(
            UUID.randomUUID(),
            "指标",
            null,
            aim,
            2020,
            baseline,
            new TreeMap<>(),
            new TreeMap<>(values)),
        DAY,
        Locale.ENGLISH);
  }

  @Test
  @Rule("SB-007")
  void growth_isDrawnAsTheValuesItComesTo() {
    Track known =
        track(
            IndicatorMeasure.GROWTH,
            GoalComparator.AT_LEAST,
            BigDecimal.valueOf(100),
            Map.of(2021, BigDecimal.valueOf(105)));
    assertEquals(new BigDecimal("110.00"), known.path().get(2021));
    assertEquals(new BigDecimal("161.05"), known.target());
    assertEquals("Behind", known.verdict());
    Track first =
        track(
            IndicatorMeasure.GROWTH,
            GoalComparator.AT_LEAST,
            null,
            Map.of(2021, BigDecimal.valueOf(100)));
    assertEquals(new BigDecimal("146.41"), first.target());
    Track unknown = track(IndicatorMeasure.GROWTH, GoalComparator.AT_LEAST, null, Map.of());
    assertEquals(BigDecimal.valueOf(10), unknown.target());
    assertEquals("%", unknown.unit());
  }

  @Test
  void addition_isDrawnFromTheBaseline() {
    Track known =
        track(IndicatorMeasure.LEVEL, GoalComparator.ADD, BigDecimal.valueOf(30), Map.of());
    assertEquals(BigDecimal.valueOf(40), known.target());
    Track unknown = track(IndicatorMeasure.LEVEL, GoalComparator.ADD, null, Map.of());
    assertNull(unknown.baseline());
    assertEquals("No data", unknown.verdict());
  }
}
