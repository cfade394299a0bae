package org.ipfund.catalog.registration;

/** What can be done with a registration. */
public enum RegistrationAction {
  APPROVE,
  REJECT
}
