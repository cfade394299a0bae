package org.ipfund.submission.demand;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/** A demand in a list. */
@NamesBeside
public record DemandSummary(
    UUID id,
    UUID roundId,
    UUID unitId,
    String unitName,
    String regionCode,
    String formCode,
    int budgetYear,
    DemandStatus status,
    String statusLabel,
    int lineCount,
    Money amount,
    Money approvedAmount,
    @Nullable Instant submittedAt,
    List<DemandAction> allowedActions,
    long version) {}
