package org.ipfund.performance.planindicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator goes: its newest value held against the target of that year (SB-078) or the
 * yearly growth that is wanted (SB-007), and why it stands so. Computed, never stored. Pure.
 *
 * @param year the year of the newest value, or null
 * @param growth the yearly average in percent, of indicators that measure that
 */
public record IndicatorCourse(
    CourseStanding standing,
    Text why,
    @Nullable Integer year,
    @Nullable BigDecimal value,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal growth,
    List<Year> years) {

  private static final Wording WORDS = Wording.of(IndicatorCourse.class);

  /** A year of the way, with what it is to come to and what it came to. */
  public record Year(int year, @Nullable BigDecimal expected, @Nullable BigDecimal value) {}

  private record Judged(CourseStanding standing, Text why) {}

  /**
   * @param values what was entered, the one that counts of each year
   */
  public static IndicatorCourse of(IndicatorAim aim, SortedMap<Integer, BigDecimal> values) {
    SortedMap<Integer, BigDecimal> way = new TreeMap<>(values.tailMap(aim.baselineYear() + 1));
    List<Year> years = years(aim, way);
    if (way.isEmpty()) {
      Text why = WORDS.text("course-no-value", aim.targetYear());
      return new IndicatorCourse(CourseStanding.UNKNOWN, why, null, null, null, null, years);
    }
    int year = way.lastKey();
    BigDecimal value = way.get(year);
    BigDecimal growth = null;
    Judged judged;
    if (aim.measure() == IndicatorMeasure.GROWTH) {
      growth = growth(aim, value, year);
      judged = growing(aim, value, year, growth);
    } else {
      judged = judged(aim, value, year);
    }
    return new IndicatorCourse(
        judged.standing(), judged.why(), year, value, aim.expected(year), growth, years);
  }

  private static List<Year> years(IndicatorAim aim, SortedMap<Integer, BigDecimal> values) {
    List<Year> years = new ArrayList<>();
    for (int year = aim.baselineYear() + 1; year <= aim.targetYear(); year++) {
      years.add(new Year(year, aim.expected(year), values.get(year)));
    }
    return years;
  }

  private static @Nullable BigDecimal growth(IndicatorAim aim, BigDecimal value, int year) {
    return aim.baseline() == null || aim.baseline().signum() <= 0
        ? null
        : YearlyGrowth.average(aim.baseline(), value, year - aim.baselineYear());
  }

  private static Judged growing(
      IndicatorAim aim, BigDecimal value, int year, @Nullable BigDecimal growth) {
    if (growth == null) {
      return noBaseline(aim);
    }
    int years = year - aim.baselineYear();
    boolean held = YearlyGrowth.isAtLeast(aim.baseline(), value, years, aim.targetValue());
    String said = plain(growth);
    String wanted = plain(aim.targetValue());
    if (!held) {
      return new Judged(
          CourseStanding.BEHIND,
          WORDS.text("course-growth-below", aim.baselineYear(), year, said, wanted));
    }
    return new Judged(
        year >= aim.targetYear() ? CourseStanding.REACHED : CourseStanding.ON_COURSE,
        WORDS.text("course-growth-held", aim.baselineYear(), year, said, wanted));
  }

  private static Judged judged(IndicatorAim aim, BigDecimal value, int year) {
    BigDecimal target = aim.target();
    boolean met = target != null && aim.meets(value, target);
    boolean over = year >= aim.targetYear();
    if (met && (over || aim.measure() == IndicatorMeasure.LEVEL)) {
      return new Judged(
          CourseStanding.REACHED, WORDS.text("course-reached", year, plain(value), plain(target)));
    }
    BigDecimal expected = aim.expected(year);
    if (expected == null) {
      return met
          ? new Judged(
              CourseStanding.AHEAD,
              WORDS.text("course-ahead", year, plain(value), aim.targetYear(), plain(target)))
          : noBaseline(aim);
    }
    if (!aim.meets(value, expected)) {
      return new Judged(
          CourseStanding.BEHIND, WORDS.text("course-behind", year, plain(value), plain(expected)));
    }
    BigDecimal next = aim.expected(year + 1);
    return !over && aim.meets(value, next)
        ? new Judged(
            CourseStanding.AHEAD,
            WORDS.text("course-ahead", year, plain(value), year + 1, plain(next)))
        : new Judged(
            CourseStanding.ON_COURSE,
            WORDS.text("course-kept", year, plain(value), plain(expected)));
  }

  private static Judged noBaseline(IndicatorAim aim) {
    return new Judged(CourseStanding.UNKNOWN, WORDS.text("course-no-baseline", aim.baselineYear()));
  }

  /** As people write it: without ending zeros or powers of ten. */
  static @Nullable String plain(@Nullable BigDecimal numberOrNull) {
    return numberOrNull == null ? null : numberOrNull.stripTrailingZeros().toPlainString();
  }
}
