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

  /** Money of one line; the project is null where the line names none. */
  public record Line(UUID projectId, @NotNull Money amount) {}
}
