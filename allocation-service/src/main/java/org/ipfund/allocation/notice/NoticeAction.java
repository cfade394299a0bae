package org.ipfund.allocation.notice;

/** What may be done with a notice. */
public enum NoticeAction {
  REPLACE_LINES,
  ISSUE,
  DISBURSE
}
