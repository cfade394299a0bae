package org.ipfund.performance.inbound;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** What this service reads of an allocation notice that was issued. */
public record NoticeIssued(
    @NotNull UUID noticeId, int budgetYear, @NotNull List<@NotNull @Valid Line> lines) {

  /**
   * One line of the notice; it names its target table, or at least the receiving region.
   *
   * @param amount what the notice prints, in yuan
   * @param total what the region has in all after the notice, in yuan
   * @param tableVersion the version of the table that the notice posts
   */
  public record Line(
      @NotNull String regionCode,
      UUID unitId,
      UUID projectId,
      UUID tableId,
      @NotNull Money amount,
      Money total,
      Integer tableVersion) {

    /** What the region has in all: an event from before says it by the line's amount. */
    public Money inAll() {
      return total == null ? amount : total;
    }
  }
}
