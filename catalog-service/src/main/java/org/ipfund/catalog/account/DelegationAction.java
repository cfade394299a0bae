package org.ipfund.catalog.account;

/** What can be done with a loan of roles. */
public enum DelegationAction {
  END
}
