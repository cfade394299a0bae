package org.ipfund.allocation.appropriation;

/** What may be done with an appropriation that waits for a second person. */
public enum AppropriationAction {
  APPROVE,
  REJECT,
  WITHDRAW
}
