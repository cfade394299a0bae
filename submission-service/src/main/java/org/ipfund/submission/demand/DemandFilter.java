package org.ipfund.submission.demand;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipfund.submission.ownership.Belonging;
import org.jboss.resteasy.reactive.RestQuery;

/** Which demands a list shows; null means all. */
public record DemandFilter(
    @RestQuery UUID roundId,
    @RestQuery UUID unitId,
    @Parameter(description = Belonging.TO_REGION) @RestQuery String regionCode,
    @RestQuery DemandStatus status) {}
