package org.ipfund.catalog.suspension;

/** What can be done with a suspension. */
public enum SuspensionAction {
  CONFIRM,
  LIFT,
  APPROVE,
  REJECT
}
