package org.ipfund.catalog.registration;

/** Which registrations a list shows; null means all. */
record RegistrationFilter(RegistrationStatus status, String regionCode) {}
