package org.ipfund.performance.verdict;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ipfund.performance.planindicator.CourseStanding;
import org.ipfund.performance.planindicator.IndicatorAim;
import org.ipfund.performance.planindicator.IndicatorCourse;
import org.ipfund.platform.problem.Wording;

/**
 * Judges an indicator by its course: its values against its path, its target, or the yearly growth
 * that is wanted (SB-007). Pure.
 */
public final class IndicatorVerdicts {

  private static final Wording WORDS = Wording.of(IndicatorVerdicts.class);

  private IndicatorVerdicts() {}

  /** What became of it as of a day; at the end the value of the target's year decides. */
  public static Judgement judge(IndicatorFacts facts, EvaluationDay day) {
    SortedMap<Integer, BigDecimal> known = facts.values().headMap(day.asOf().getYear() + 1);
    IndicatorCourse course = IndicatorCourse.of(aim(facts), known);
    Integer newest = course.year();
    if (day.last() && newest != null && newest < facts.aim().year()) {
      return new Judgement(
          Verdict.NO_DATA,
          WORDS.text("indicator-target-year", Integer.toString(facts.aim().year())));
    }
    return new Judgement(verdict(course.standing(), day.last()), course.why());
  }

  private static Verdict verdict(CourseStanding standing, boolean last) {
    return switch (standing) {
      case UNKNOWN -> Verdict.NO_DATA;
      case BEHIND -> last ? Verdict.NOT_ACHIEVED : Verdict.BEHIND;
      case ON_COURSE, AHEAD -> last ? Verdict.ACHIEVED : Verdict.ON_COURSE;
      case REACHED -> Verdict.ACHIEVED;
    };
  }

  private static IndicatorAim aim(IndicatorFacts facts) {
    return new IndicatorAim(
        facts.aim().measure(),
        facts.aim().comparator(),
        facts.aim().direction(),
        facts.baselineYear(),
        facts.baseline(),
        facts.aim().year(),
        facts.aim().value(),
        new TreeMap<>(facts.path()));
  }
}
