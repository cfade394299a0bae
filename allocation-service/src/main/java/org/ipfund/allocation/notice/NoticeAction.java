package org.ipfund.allocation.notice;

/** What may be done with a notice. */
public enum NoticeAction {
  CHANGE,
  REPLACE_LINES,
  DELETE,
  ISSUE,
  DISBURSE
}
