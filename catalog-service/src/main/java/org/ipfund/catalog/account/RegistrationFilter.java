package org.ipfund.catalog.account;

/** Which registrations a list shows; null means all. */
record RegistrationFilter(RegistrationStatus status, String regionCode) {}
