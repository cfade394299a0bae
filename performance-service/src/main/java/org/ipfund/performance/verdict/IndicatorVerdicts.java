package org.ipfund.performance.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SortedMap;
import org.ipfund.performance.plan.content.GoalComparator;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;
import org.jspecify.annotations.Nullable;

/** Judges an indicator by its values against its path and its target. Pure. */
public final class IndicatorVerdicts {

  private static final Wording WORDS = Wording.of(IndicatorVerdicts.class);
  private static final int HUNDRED = 100;
  private static final int FRACTION = 2;

  private IndicatorVerdicts() {}

  /** What became of it as of a day. */
  public static Judgement judge(IndicatorFacts facts, EvaluationDay day) {
    SortedMap<Integer, BigDecimal> known = facts.values().headMap(day.asOf().getYear() + 1);
    if (known.isEmpty()) {
      return new Judgement(Verdict.NO_DATA, WORDS.text("indicator-without-values"));
    }
    int year = Math.min(known.lastKey(), Math.max(facts.aim().year(), known.firstKey()));
    if (day.last() && year < facts.aim().year()) {
      return new Judgement(
          Verdict.NO_DATA,
          WORDS.text("indicator-target-year", Integer.toString(facts.aim().year())));
    }
    BigDecimal actual = actual(facts, known.headMap(year + 1));
    if (actual == null) {
      return new Judgement(Verdict.NO_DATA, WORDS.text("indicator-without-baseline"));
    }
    return judged(facts, day, year, actual);
  }

  private static Judgement judged(
      IndicatorFacts facts, EvaluationDay day, int year, BigDecimal actual) {
    IndicatorFacts.Aim aim = facts.aim();
    boolean growth = aim.measure() == IndicatorMeasure.GROWTH;
    boolean reached = aim.holds(actual, aim.value());
    if (day.last() || (reached && !growth)) {
      Verdict verdict = reached ? Verdict.ACHIEVED : Verdict.NOT_ACHIEVED;
      return new Judgement(
          verdict, said(growth ? "SB-007" : "indicator-target", year, actual, aim));
    }
    if (growth) {
      return new Judgement(
          reached ? Verdict.ON_COURSE : Verdict.BEHIND, said("SB-007", year, actual, aim));
    }
    BigDecimal expected = expected(facts, year);
    if (expected == null) {
      return new Judgement(Verdict.NO_DATA, said("indicator-without-path", year, actual, aim));
    }
    return new Judgement(
        aim.holds(actual, expected) ? Verdict.ON_COURSE : Verdict.BEHIND,
        WORDS.text(
            "indicator-path",
            Integer.toString(year),
            plain(actual),
            plain(expected),
            Integer.toString(aim.year()),
            plain(aim.value())));
  }

  private static Text said(String key, int year, BigDecimal actual, IndicatorFacts.Aim aim) {
    return WORDS.text(
        key,
        Integer.toString(year),
        plain(actual),
        Integer.toString(aim.year()),
        plain(aim.value()));
  }

  /** What is compared with the target: the newest value, what was added, or the yearly growth. */
  private static @Nullable BigDecimal actual(
      IndicatorFacts facts, SortedMap<Integer, BigDecimal> known) {
    BigDecimal newest = known.get(known.lastKey());
    if (facts.aim().measure() == IndicatorMeasure.GROWTH) {
      return growth(facts, known);
    }
    if (facts.aim().comparator() != GoalComparator.ADD) {
      return newest;
    }
    if (facts.aim().measure() == IndicatorMeasure.YEARLY) {
      return known.tailMap(facts.baselineYear() + 1).values().stream()
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
    BigDecimal baseline = facts.baseline();
    return baseline == null ? null : newest.subtract(baseline);
  }

  /** The yearly average growth in percent since the baseline, or since the first value (SB-007). */
  private static @Nullable BigDecimal growth(
      IndicatorFacts facts, SortedMap<Integer, BigDecimal> known) {
    BigDecimal baseline = facts.baseline();
    int from = baseline == null ? known.firstKey() : facts.baselineYear();
    BigDecimal first = baseline == null ? known.get(from) : baseline;
    int years = known.lastKey() - from;
    BigDecimal newest = known.get(known.lastKey());
    if (years <= 0 || first.signum() <= 0 || newest.signum() < 0) {
      return null;
    }
    double ratio = newest.divide(first, MathContext.DECIMAL64).doubleValue();
    return BigDecimal.valueOf((Math.pow(ratio, 1.0 / years) - 1) * HUNDRED)
        .setScale(FRACTION, RoundingMode.HALF_UP);
  }

  /** What it is to be in a year: as given, else on the line from baseline to target. */
  private static @Nullable BigDecimal expected(IndicatorFacts facts, int year) {
    IndicatorFacts.Aim aim = facts.aim();
    BigDecimal given = facts.path().get(year);
    if (given != null) {
      return given;
    }
    BigDecimal start = aim.comparator() == GoalComparator.ADD ? BigDecimal.ZERO : facts.baseline();
    int whole = aim.year() - facts.baselineYear();
    if (start == null || whole <= 0) {
      return null;
    }
    return aim.value()
        .subtract(start)
        .multiply(BigDecimal.valueOf(year - facts.baselineYear()))
        .divide(BigDecimal.valueOf(whole), FRACTION, RoundingMode.HALF_UP)
        .add(start);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
