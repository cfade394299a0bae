package org.ipfund.allocation.refund;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipfund.allocation.ledger.AccountResource;
import org.jboss.resteasy.reactive.RestQuery;

/** Which refunds a list shows; null means all. */
public record RefundFilter(
    @Parameter(description = AccountResource.REGION) @RestQuery String regionCode,
    @RestQuery UUID disbursementId,
    @RestQuery RefundStatus status,
    @RestQuery String payerReference) {}
