package org.ipfund.performance.inbound;

import java.util.List;
import java.util.UUID;

/** What this service reads of an allocation notice that was issued. */
public record NoticeIssued(UUID noticeId, int budgetYear, List<Line> lines) {

  public NoticeIssued {
    lines = lines == null ? List.of() : List.copyOf(lines);
  }

  /** One line of the notice; it names its target table, or at least the receiving region. */
  public record Line(String regionCode, UUID unitId, UUID projectId, UUID tableId) {}
}
