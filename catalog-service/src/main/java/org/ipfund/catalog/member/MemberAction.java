package org.ipfund.catalog.member;

/** What can be done with a member of a unit. */
public enum MemberAction {
  SUSPEND,
  RESUME,
  HAND_OVER,
  APPROVE,
  REJECT
}
