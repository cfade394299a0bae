package org.ipfund.allocation.refund;

import java.util.UUID;

/** Which refunds a list shows; null means all. */
record RefundFilter(
    String regionCode, UUID disbursementId, RefundStatus status, String payerReference) {}
