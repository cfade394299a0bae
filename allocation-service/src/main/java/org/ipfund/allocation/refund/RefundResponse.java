package org.ipfund.allocation.refund;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A refund as clients see it; once it is decided it is never changed.
 *
 * @param disbursementId the payment the money is of
 * @param refundedOn null until it is booked
 */
@NamesBeside
public record RefundResponse(
    UUID id,
    UUID disbursementId,
    String regionCode,
    Money amount,
    String reason,
    String payerReference,
    RefundStatus status,
    String statusLabel,
    @Nullable LocalDate refundedOn,
    @Schema(description = "Why it was not booked, or null") @Nullable String refusal,
    List<RefundAction> allowedActions,
    long version)
    implements Identified {

  static RefundResponse of(RefundFacts refund, List<RefundAction> allowed) {
    return new RefundResponse(
        refund.id(),
        refund.disbursementId(),
        refund.regionCode(),
        refund.amount(),
        refund.reason(),
        refund.payerReference(),
        refund.status(),
        says(refund.status().label()),
        refund.refundedOn(),
        refund.refusal(),
        allowed,
        refund.version());
  }
}
