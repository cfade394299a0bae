package org.ipfund.submission.consolidation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipfund.submission.ownership.Belonging;
import org.jboss.resteasy.reactive.RestQuery;

/** Which consolidations a list shows; null means all. */
public record ConsolidationFilter(
    @RestQuery UUID roundId,
    @RestQuery UUID unitId,
    @Parameter(description = Belonging.TO_REGION) @RestQuery String cityRegionCode,
    @RestQuery ConsolidationStatus status) {}
