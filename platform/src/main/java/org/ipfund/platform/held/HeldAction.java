package org.ipfund.platform.held;

/** What an operator may do about a held event. */
public enum HeldAction {
  RETRY,
  SKIP
}
