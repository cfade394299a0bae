package org.ipfund.allocation.position;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipfund.allocation.ledger.AccountResource;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which positions a list shows; null means all.
 *
 * @param regionCode the region and everything below it
 */
public record PositionFilter(
    @Parameter(description = AccountResource.REGION) @RestQuery String regionCode,
    @RestQuery Integer budgetYear,
    @RestQuery String fundCode) {}
