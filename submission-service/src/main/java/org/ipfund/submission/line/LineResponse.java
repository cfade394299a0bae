package org.ipfund.submission.line;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A demand's line as clients see it.
 *
 * @param lineOutcome what became of it; null until it is decided
 */
public record LineResponse(
    int lineNo,
    String name,
    @Nullable UUID catalogueProjectId,
    boolean willing,
    Money amount,
    @Nullable List<CountedItem> items,
    List<IndicatorResponse> indicators,
    @Nullable LineOutcome lineOutcome) {

  public static LineResponse from(DemandLine line, LineOutcome outcome) {
    return new LineResponse(
        line.lineNo(),
        line.name(),
        line.catalogueProjectId(),
        line.willing(),
        line.amount(),
        line.items(),
        line.indicators().stream().map(IndicatorResponse::from).toList(),
        outcome);
  }
}
