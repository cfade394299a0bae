package org.ipfund.allocation.disbursement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipfund.allocation.ledger.AccountResource;
import org.jboss.resteasy.reactive.RestQuery;

/** Which payments a list shows; null means all. */
public record DisbursementFilter(
    @Parameter(description = AccountResource.REGION) @RestQuery String regionCode,
    @RestQuery UUID noticeId,
    @RestQuery Integer budgetYear,
    @RestQuery DisbursementStatus status,
    @RestQuery String payerReference) {}
