package org.ipfund.allocation.disbursement;

import java.util.UUID;

/** Which payments a list shows; null means all. */
record DisbursementFilter(
    String regionCode,
    UUID noticeId,
    Integer budgetYear,
    DisbursementStatus status,
    String payerReference) {}
