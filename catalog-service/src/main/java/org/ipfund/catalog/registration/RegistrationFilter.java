package org.ipfund.catalog.registration;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which registrations a list shows; null means all. */
public record RegistrationFilter(
    @RestQuery RegistrationStatus status,
    @Parameter(description = "Registrations of this region and of all regions below it") @RestQuery
        String regionCode) {}
