package org.ipfund.submission.library;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipfund.submission.ownership.Belonging;
import org.jboss.resteasy.reactive.RestQuery;

/** Which fund projects a list shows; null means all. */
public record FundProjectFilter(
    @RestQuery String fundCode,
    @RestQuery Integer budgetYear,
    @Parameter(description = Belonging.TO_REGION) @RestQuery String regionCode,
    @Parameter(description = "The receiving unit") @RestQuery UUID unitId) {}
