package org.ipfund.performance.planindicator;

import org.jspecify.annotations.Nullable;

/**
 * A year of an indicator's way.
 *
 * @param expectedValue its target: on the given path, else on the straight line
 * @param value what it came to
 */
public record IndicatorCourseYear(
    int year, @Nullable String expectedValue, @Nullable String value) {

  static IndicatorCourseYear of(IndicatorCourse.Year year) {
    return new IndicatorCourseYear(
        year.year(), IndicatorCourse.plain(year.expected()), IndicatorCourse.plain(year.value()));
  }
}
