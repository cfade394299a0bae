package org.ipfund.performance.planindicator;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stands and why, computed from its values.
 *
 * @param explanation why it stands so
 * @param year the year of the newest value
 * @param expectedValue what that year was to come to
 * @param growthValue the yearly average in percent since the baseline, of a growth
 */
public record IndicatorCourseResponse(
    CourseStanding standing,
    String standingLabel,
    String explanation,
    @Nullable Integer year,
    @Nullable String value,
    @Nullable String expectedValue,
    @Nullable String growthValue,
    List<IndicatorCourseYear> years) {

  static IndicatorCourseResponse of(IndicatorCourse course, Locale language) {
    return new IndicatorCourseResponse(
        course.standing(),
        course.standing().label().in(language),
        course.why().in(language),
        course.year(),
        IndicatorCourse.plain(course.value()),
        IndicatorCourse.plain(course.expected()),
        IndicatorCourse.plain(course.growth()),
        course.years().stream().map(IndicatorCourseYear::of).toList());
  }
}
