package org.ipfund.performance.adjustment;

import java.time.Instant;
import java.util.List;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment as a list shows it.
 *
 * @param number counts the adjustments of the table, from 1
 * @param requestedAmount 资金需求 with it, in yuan
 * @param baseVersion the approved version it starts from
 * @param resultVersion the version it became, or null
 */
public record AdjustmentItem(
    int number,
    AdjustmentStatus status,
    String statusLabel,
    String reason,
    Money requestedAmount,
    int baseVersion,
    @Nullable Integer resultVersion,
    Instant openedAt,
    @Nullable Instant decidedAt,
    List<AdjustmentAction> allowedActions,
    long version) {}
