package org.ipfund.allocation.ledger;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which accounts a list shows; null means all. */
public record AccountFilter(
    @RestQuery AccountKind kind,
    @Parameter(description = AccountResource.REGION) @RestQuery String regionCode,
    @RestQuery Integer budgetYear) {}
