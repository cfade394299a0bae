package org.ipfund.catalog.delegation;

/** What can be done with a loan of roles. */
public enum DelegationAction {
  END
}
