package org.ipfund.catalog.account;

/** What can be done with a member of a unit. */
public enum MemberAction {
  SUSPEND,
  RESUME,
  HAND_OVER,
  APPROVE,
  REJECT
}
