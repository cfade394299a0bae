package org.ipfund.platform.held;

/** Whether a held event came in or was to go out. */
public enum Direction {
  INCOMING,
  OUTGOING
}
