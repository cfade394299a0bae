package org.ipfund.performance.inbound;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** What this service reads of an allocation notice that was issued. */
public record NoticeIssued(
    @NotNull UUID noticeId, int budgetYear, @NotNull List<@NotNull @Valid Line> lines) {

  /** One line of the notice; it names its target table, or at least the receiving region. */
  public record Line(@NotNull String regionCode, UUID unitId, UUID projectId, UUID tableId) {}
}
