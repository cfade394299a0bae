package org.ipfund.submission.line;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An indicator as clients see it. */
public record IndicatorResponse(
    IndicatorLevel1 level1,
    String level1Label,
    IndicatorLevel2 level2,
    String level2Label,
    String name,
    String targetText,
    @Nullable LocalDate dueOn) {

  static IndicatorResponse from(Indicator indicator) {
    return new IndicatorResponse(
        indicator.level1(),
        says(indicator.level1().label()),
        indicator.level2(),
        says(indicator.level2().label()),
        indicator.name(),
        indicator.targetText(),
        indicator.dueOn());
  }
}
