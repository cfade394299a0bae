package org.ipfund.catalog.account;

/** What can be done with a registration. */
public enum RegistrationAction {
  APPROVE,
  REJECT
}
