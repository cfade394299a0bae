package org.ipfund.performance.version;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An approved version of a table as a list shows it.
 *
 * @param number counts the versions of the table, from 1
 * @param requestedAmount 资金需求 in yuan
 * @param adjustment the adjustment it came of, null for the approval of a draft
 * @param approvedAt null for what was approved before versions were kept
 * @param noticeId the notice that put it in force, null while none did
 * @param inForceSince null while it has not come in force
 */
public record VersionItem(
    int number,
    VersionStatus status,
    String statusLabel,
    Money requestedAmount,
    @Nullable Integer adjustment,
    @Nullable Instant approvedAt,
    @Nullable UUID noticeId,
    @Nullable Instant inForceSince) {}
