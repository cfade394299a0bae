package org.ipfund.performance.adjustment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ipfund.performance.content.IndicatorLevel1;
import org.ipfund.performance.content.IndicatorLevel2;
import org.ipfund.performance.content.IndicatorLine;
import org.ipfund.platform.value.FreeText;

/**
 * An indicator. What is not complete, or not in its place, is found and does not refuse (C32 to
 * C36), as in the table itself.
 *
 * @param demandId the demand it came with, or null
 * @param lineNo the line of that demand, or null
 */
public record IndicatorRequest(
    IndicatorLevel1 level1,
    IndicatorLevel2 level2,
    @NotNull @Size(max = 500) String name,
    @NotNull @Size(max = 2000) @FreeText String targetText,
    UUID demandId,
    @Min(1) Integer lineNo) {

  IndicatorLine line() {
    return new IndicatorLine(level1, level2, name, targetText, demandId, lineNo);
  }
}
