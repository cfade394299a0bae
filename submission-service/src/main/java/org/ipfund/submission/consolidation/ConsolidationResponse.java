package org.ipfund.submission.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.demand.FindingResponse;
import org.jspecify.annotations.Nullable;

/**
 * A city's package as clients see it.
 *
 * @param total sum of its lines, yuan
 * @param stale whether a source changed after it was merged
 * @param findings what it lacks of what its city's units must undertake
 * @param allowedActions what its reader may do with it now
 */
@NamesBeside
public record ConsolidationResponse(
    UUID id,
    UUID roundId,
    UUID unitId,
    String unitName,
    String cityRegionCode,
    ConsolidationStatus status,
    String statusLabel,
    int lineCount,
    int demandCount,
    Money total,
    boolean stale,
    @Nullable String returnReason,
    @Nullable Instant reportedAt,
    @Nullable Instant approvedAt,
    @Schema(description = FINDINGS) @Nullable List<FindingResponse> findings,
    List<ConsolidationAction> allowedActions,
    long version)
    implements Identified {

  private static final String FINDINGS =
      "What it lacks of what the catalogue asks of the city's units; not in a list";

  /** The same, with what was found. */
  ConsolidationResponse with(List<FindingResponse> found) {
    return new ConsolidationResponse(
        id,
        roundId,
        unitId,
        unitName,
        cityRegionCode,
        status,
        statusLabel,
        lineCount,
        demandCount,
        total,
        stale,
        returnReason,
        reportedAt,
        approvedAt,
        found,
        allowedActions,
        version);
  }
}
