package org.ipfund.submission.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A city's package as clients see it.
 *
 * @param total sum of its lines, yuan
 * @param stale whether a source changed after it was merged
 * @param allowedActions what its reader may do with it now
 */
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
    List<ConsolidationAction> allowedActions,
    long version)
    implements Identified {}
