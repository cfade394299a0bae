package org.ipfund.allocation.notice;

import java.util.List;

/** What may be done with a notice. */
public enum NoticeAction {
  REPLACE_LINES,
  ISSUE,
  DISBURSE;

  static List<NoticeAction> allowed(NoticeStatus status) {
    return status == NoticeStatus.DRAFT ? List.of(REPLACE_LINES, ISSUE) : List.of(DISBURSE);
  }
}
