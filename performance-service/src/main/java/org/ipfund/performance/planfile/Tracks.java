package org.ipfund.performance.planfile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ipfund.performance.plan.content.GoalComparator;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.ipfund.performance.planfile.chart.Track;
import org.ipfund.performance.verdict.EvaluationDay;
import org.ipfund.performance.verdict.IndicatorFacts;
import org.ipfund.performance.verdict.IndicatorVerdicts;
import org.jspecify.annotations.Nullable;

/** Indicators as they are drawn: growth and additions as the values they come to. Pure. */
final class Tracks {

  private static final double HUNDRED = 100;
  private static final int FRACTION = 2;

  private Tracks() {}

  static Track of(IndicatorFacts facts, EvaluationDay day, Locale language) {
    String unit = facts.unit() == null ? "" : facts.unit();
    String verdict = IndicatorVerdicts.judge(facts, day).verdict().label().in(language);
    int first = Math.min(facts.baselineYear(), facts.aim().year() - 1);
    if (facts.aim().measure() == IndicatorMeasure.GROWTH) {
      return growing(facts, first, unit, verdict);
    }
    if (facts.aim().comparator() == GoalComparator.ADD) {
      return adding(facts, first, unit, verdict);
    }
    return track(
        facts,
        first,
        facts.baseline(),
        facts.aim().value(),
        facts.path(),
        facts.values(),
        unit,
        verdict);
  }

  private static Track track(
      IndicatorFacts facts,
      int first,
      @Nullable BigDecimal baseline,
      BigDecimal target,
      SortedMap<Integer, BigDecimal> path,
      SortedMap<Integer, BigDecimal> values,
      String unit,
      String verdict) {
    return new Track(
        facts.name(), unit, first, baseline, facts.aim().year(), target, path, values, verdict);
  }

  /** Where nothing is known to grow from, only the target stands. */
  private static Track growing(IndicatorFacts facts, int first, String unit, String verdict) {
    BigDecimal base = facts.baseline();
    SortedMap<Integer, BigDecimal> values = facts.values();
    IndicatorFacts.YearValue earliest = facts.earliest();
    if (earliest == null) {
      return track(facts, first, null, facts.aim().value(), new TreeMap<>(), values, "%", verdict);
    }
    int from = base == null ? earliest.year() : first;
    double rate = 1 + facts.aim().value().doubleValue() / HUNDRED;
    SortedMap<Integer, BigDecimal> path = new TreeMap<>();
    BigDecimal target = earliest.value();
    for (int year = from; year <= facts.aim().year(); year++) {
      target =
          earliest
              .value()
              .multiply(BigDecimal.valueOf(Math.pow(rate, (double) year - from)))
              .setScale(FRACTION, RoundingMode.HALF_UP);
      path.put(year, target);
    }
    return track(facts, first, base, target, path, values, unit, verdict);
  }

  /** Where nothing is known to add to, only the addition stands. */
  private static Track adding(IndicatorFacts facts, int first, String unit, String verdict) {
    BigDecimal base = facts.baseline();
    BigDecimal target = base == null ? facts.aim().value() : base.add(facts.aim().value());
    return track(facts, first, base, target, facts.path(), facts.values(), unit, verdict);
  }
}
