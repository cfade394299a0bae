package org.ipfund.performance.adjustment;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** What the audit record keeps of an adjustment; its text stands in itself. */
record AdjustmentState(
    AdjustmentStatus status,
    String reason,
    Money requestedAmount,
    int indicatorCount,
    List<UUID> demandIds,
    String decisionReason,
    Integer resultVersion) {

  static AdjustmentState of(Adjustment adjustment) {
    return new AdjustmentState(
        adjustment.status(),
        adjustment.reason(),
        adjustment.text().requestedAmount(),
        adjustment.text().lines().size(),
        adjustment.demandIds(),
        adjustment.decisionReason(),
        adjustment.resultVersion());
  }
}
