package org.ipfund.allocation.appropriation;

/** What may be done with an appropriation, or a change of its ceiling. */
public enum AppropriationAction {
  APPROVE,
  REJECT,
  WITHDRAW,
  CHANGE
}
