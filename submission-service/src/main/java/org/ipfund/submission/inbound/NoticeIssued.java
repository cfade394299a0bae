package org.ipfund.submission.inbound;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** What is read of an issued notice: which projects it funds. */
public record NoticeIssued(UUID noticeId, String documentNumber, List<Line> lines) {

  /** Money of one line; the project is null where the line names none. */
  public record Line(UUID projectId, Money amount) {}
}
