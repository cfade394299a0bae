package org.ipfund.performance.content;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with the reading of its target text.
 *
 * @param seq counts the indicators of the table, from 1
 * @param demandId the demand it came with, null for one that an adjustment wrote
 * @param lineNo the line of that demand, null where it is not known
 * @param weight points, two decimals
 */
public record IndicatorResponse(
    int seq,
    @Nullable UUID demandId,
    @Nullable Integer lineNo,
    IndicatorLevel1 level1,
    String level1Label,
    IndicatorLevel2 level2,
    String level2Label,
    String name,
    String targetText,
    String weight,
    TargetValueResponse reading) {

  public static IndicatorResponse of(Indicator indicator, Locale language) {
    IndicatorLine line = indicator.line();
    return new IndicatorResponse(
        indicator.seq(),
        line.demandId(),
        line.lineNo(),
        line.level1(),
        ReadingLabels.of(line.level1(), language),
        line.level2(),
        ReadingLabels.of(line.level2(), language),
        line.name(),
        line.targetText(),
        Decimals.text(indicator.weight()),
        TargetValueResponse.of(indicator.reading(), language));
  }
}
