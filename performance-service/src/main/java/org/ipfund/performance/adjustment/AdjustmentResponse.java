package org.ipfund.performance.adjustment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.version.ContentResponse;
import org.ipfund.platform.answer.Addressed;
import org.ipfund.platform.answer.Versioned;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment of an issued table (绩效目标调整).
 *
 * @param number counts the adjustments of the table, from 1
 * @param requestedAmount 资金需求 with it, in yuan
 * @param baseVersion the approved version it starts from
 * @param baseAmount that version's amount in yuan
 * @param demandIds demands approved after the freeze that it takes in
 * @param decisionReason why it was rejected, or null
 * @param resultVersion the version it became, or null
 * @param content what the table says with it
 */
public record AdjustmentResponse(
    UUID tableId,
    int number,
    AdjustmentStatus status,
    String statusLabel,
    String reason,
    Money requestedAmount,
    int baseVersion,
    Money baseAmount,
    List<UUID> demandIds,
    @Nullable String decisionReason,
    @Nullable Integer resultVersion,
    Instant openedAt,
    @Nullable Instant decidedAt,
    ContentResponse content,
    List<AdjustmentAction> allowedActions,
    long version)
    implements Versioned, Addressed {

  @Override
  public Object key() {
    return number;
  }
}
