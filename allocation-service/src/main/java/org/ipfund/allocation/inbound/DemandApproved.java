package org.ipfund.allocation.inbound;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * What this service reads of an approved demand: where a yuan's way begins.
 *
 * @param fundProjectId the fund project (二级项目) it belongs to; null in older events
 * @param receivingRegionCode who receives for it, where that is told
 */
public record DemandApproved(
    @NotNull UUID demandId,
    @NotNull UUID roundId,
    int budgetYear,
    @NotNull String formCode,
    @NotNull UUID unitId,
    @NotNull String regionCode,
    @NotNull Money amount,
    String fundCode,
    UUID fundProjectId,
    String fundProjectName,
    String receivingRegionCode,
    UUID receivingUnitId) {

  String receivingRegion() {
    return Objects.requireNonNullElse(receivingRegionCode, regionCode);
  }

  UUID receiver() {
    return Objects.requireNonNullElse(receivingUnitId, unitId);
  }
}
