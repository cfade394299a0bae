package org.ipfund.submission.subproject;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipfund.submission.ownership.Belonging;
import org.jboss.resteasy.reactive.RestQuery;

/** Which projects a list shows; null means all. */
public record ProjectFilter(
    @Parameter(description = Belonging.TO_REGION) @RestQuery String regionCode,
    @RestQuery Integer budgetYear,
    @RestQuery UUID unitId,
    @RestQuery UUID roundId,
    @RestQuery UUID fundProjectId) {}
