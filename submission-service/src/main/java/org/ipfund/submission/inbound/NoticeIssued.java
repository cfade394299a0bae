package org.ipfund.submission.inbound;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** What is read of an issued notice: which projects it funds. */
public record NoticeIssued(
    @NotNull UUID noticeId,
    @NotNull String documentNumber,
    @NotNull List<@NotNull @Valid Line> lines) {

  /**
   * Money of one line.
   *
   * @param projectId the fund project, null where the line names none
   * @param total what it has in all after this notice; older notices do not say
   */
  public record Line(UUID projectId, @NotNull Money amount, Money total) {

    Line plus(Line other) {
      return new Line(projectId, amount.plus(other.amount), sum(total, other.total));
    }

    private static Money sum(Money one, Money other) {
      return one == null || other == null ? null : one.plus(other);
    }
  }
}
