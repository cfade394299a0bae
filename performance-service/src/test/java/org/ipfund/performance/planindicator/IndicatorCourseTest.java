package org.ipfund.performance.planindicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ipfund.performance.plan.content.GoalComparator;
import org.ipfund.performance.plan.content.IndicatorDirection;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

/** The indicators of a plan from 2020 to 2025, held against their targets. */
class IndicatorCourseTest {

  private static final NavigableMap<Integer, BigDecimal> NONE = new TreeMap<>();

  private static IndicatorAim aim(IndicatorMeasure measure, String baseline, String target) {
    return new IndicatorAim(
        measure,
        GoalComparator.REACH,
        IndicatorDirection.UP,
        2020,
        baseline == null ? null : new BigDecimal(baseline),
        2025,
        new BigDecimal(target),
        NONE);
  }

  private static NavigableMap<Integer, BigDecimal> values(Map<Integer, String> texts) {
    NavigableMap<Integer, BigDecimal> values = new TreeMap<>();
    texts.forEach((year, text) -> values.put(year, new BigDecimal(text)));
    return values;
  }

  private static CourseStanding standing(IndicatorAim aim, Map<Integer, String> values) {
    return IndicatorCourse.of(aim, values(values)).standing();
  }

  @Test
  @Rule("SB-007")
  void growth_ofYearlyValues_isTheAverageSinceTheBaseline() {
    IndicatorAim aim = aim(IndicatorMeasure.GROWTH, "100", "6");
    IndicatorCourse kept = IndicatorCourse.of(aim, values(Map.of(2021, "90", 2022, "112.36")));
    assertEquals(CourseStanding.ON_COURSE, kept.standing());
    assertEquals("6.00", kept.growth().toPlainString());
    assertEquals("2020 至 2022 年年均增长 6%，达到目标 6%", kept.why().zh());
    IndicatorCourse below = IndicatorCourse.of(aim, values(Map.of(2022, "112.35")));
    assertEquals(CourseStanding.BEHIND, below.standing());
    assertEquals("5.99", below.growth().toPlainString());
    assertEquals(CourseStanding.REACHED, standing(aim, Map.of(2025, "133.8225578")));
    assertEquals(CourseStanding.BEHIND, standing(aim, Map.of(2025, "133.8")));
  }

  @Test
  @Rule("SB-007")
  void growth_withoutABaselineOrFromNothing_isUnknown() {
    IndicatorAim unknown = aim(IndicatorMeasure.GROWTH, null, "6");
    assertEquals(CourseStanding.UNKNOWN, standing(unknown, Map.of(2022, "112")));
    IndicatorAim nothing = aim(IndicatorMeasure.GROWTH, "0", "6");
    assertEquals(CourseStanding.UNKNOWN, standing(nothing, Map.of(2022, "112")));
  }

  @Test
  @Rule("SB-078")
  void course_ofALevel_isHeldAgainstTheStraightLine() {
    IndicatorAim aim = aim(IndicatorMeasure.LEVEL, "20", "30");
    assertEquals("26", IndicatorCourse.plain(aim.expected(2023)));
    assertEquals(CourseStanding.BEHIND, standing(aim, Map.of(2023, "25.9")));
    assertEquals(CourseStanding.ON_COURSE, standing(aim, Map.of(2023, "26")));
    assertEquals(CourseStanding.AHEAD, standing(aim, Map.of(2023, "28")));
    assertEquals(CourseStanding.REACHED, standing(aim, Map.of(2023, "30")));
    assertEquals(CourseStanding.BEHIND, standing(aim, Map.of(2025, "29.99")));
    assertEquals(
        "2023 came to 25 and was to come to 26",
        IndicatorCourse.of(aim, values(Map.of(2023, "25"))).why().en());
  }

  @Test
  @Rule("SB-078")
  void years_always_haveATargetOfTheirOwn() {
    IndicatorCourse course =
        IndicatorCourse.of(
            aim(IndicatorMeasure.LEVEL, "20", "30"), values(Map.of(2021, "23", 2022, "24")));
    assertEquals(5, course.years().size());
    assertEquals("22", IndicatorCourse.plain(course.years().get(0).expected()));
    assertEquals("23", IndicatorCourse.plain(course.years().get(0).value()));
    assertEquals("30", IndicatorCourse.plain(course.years().get(4).expected()));
    assertNull(course.years().get(4).value());
  }

  @Test
  @Rule("SB-078")
  void course_onAGivenPath_isHeldAgainstIt() {
    IndicatorAim aim =
        new IndicatorAim(
            IndicatorMeasure.LEVEL,
            GoalComparator.REACH,
            IndicatorDirection.UP,
            2020,
            null,
            2025,
            new BigDecimal("30"),
            values(Map.of(2021, "20", 2023, "21")));
    assertEquals("20.5", IndicatorCourse.plain(aim.expected(2022)));
    assertEquals("25.5", IndicatorCourse.plain(aim.expected(2024)));
    assertNull(aim.expected(2020));
    assertEquals(CourseStanding.ON_COURSE, standing(aim, Map.of(2023, "21")));
  }

  @Test
  void course_ofYears_reachesItsTargetInItsYear() {
    IndicatorAim aim = aim(IndicatorMeasure.YEARLY, "3100", "5000");
    assertEquals(CourseStanding.AHEAD, standing(aim, Map.of(2022, "5000")));
    assertEquals(CourseStanding.REACHED, standing(aim, Map.of(2025, "5000")));
  }

  @Test
  void course_whenSomethingIsMissing_saysWhat() {
    IndicatorAim aim = aim(IndicatorMeasure.LEVEL, null, "15");
    assertEquals("尚未填报数值，目标年度为 2025 年", IndicatorCourse.of(aim, NONE).why().zh());
    IndicatorCourse course = IndicatorCourse.of(aim, values(Map.of(2022, "9")));
    assertEquals(CourseStanding.UNKNOWN, course.standing());
    assertEquals("没有 2020 年的基期值，请数据来源单位补报", course.why().zh());
    assertEquals(CourseStanding.REACHED, standing(aim, Map.of(2022, "15")));
    assertEquals(CourseStanding.UNKNOWN, standing(aim, Map.of(2020, "9")));
  }

  @Test
  void course_ofWhatIsAdded_countsFromTheBaseline() {
    IndicatorAim aim =
        new IndicatorAim(
            IndicatorMeasure.LEVEL,
            GoalComparator.ADD,
            IndicatorDirection.UP,
            2020,
            new BigDecimal("10"),
            2025,
            new BigDecimal("5"),
            NONE);
    assertEquals(CourseStanding.REACHED, standing(aim, Map.of(2024, "15")));
    assertEquals(CourseStanding.BEHIND, standing(aim, Map.of(2024, "13")));
  }

  @Test
  void course_ofWhatIsHeld_isTheTargetEveryYear() {
    IndicatorAim aim =
        new IndicatorAim(
            IndicatorMeasure.YEARLY,
            GoalComparator.AT_LEAST,
            IndicatorDirection.HOLD,
            2020,
            new BigDecimal("80"),
            2025,
            new BigDecimal("83"),
            NONE);
    assertEquals("83", IndicatorCourse.plain(aim.expected(2021)));
    assertEquals(CourseStanding.BEHIND, standing(aim, Map.of(2021, "82")));
  }
}
