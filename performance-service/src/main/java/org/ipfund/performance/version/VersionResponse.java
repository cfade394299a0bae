package org.ipfund.performance.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An approved version of a table, whole, as it was filled in.
 *
 * @param number counts the versions of the table, from 1
 * @param requestedAmount 资金需求 in yuan
 * @param adjustment the adjustment it came of, null for the approval of a draft
 * @param demandIds the demands it was made from
 * @param approvedAt null for what was approved before versions were kept
 * @param noticeId the notice that put it in force, null while none did
 * @param inForceSince null while it has not come in force
 */
public record VersionResponse(
    UUID tableId,
    int number,
    VersionStatus status,
    String statusLabel,
    Money requestedAmount,
    @Nullable Integer adjustment,
    List<UUID> demandIds,
    @Nullable Instant approvedAt,
    @Nullable UUID noticeId,
    @Nullable Instant inForceSince,
    ContentResponse content) {}
