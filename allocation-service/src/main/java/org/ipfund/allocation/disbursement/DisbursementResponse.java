package org.ipfund.allocation.disbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * A payment as clients see it; it is never changed.
 *
 * @param accountId the treasury it left
 * @param findings rules that flag it without refusing, such as C06
 */
public record DisbursementResponse(
    UUID id,
    UUID noticeId,
    String regionCode,
    int budgetYear,
    String payeeName,
    Money amount,
    String purpose,
    PurposeKind purposeKind,
    String purposeKindLabel,
    String functionCode,
    LocalDate paidOn,
    UUID accountId,
    List<Finding> findings,
    long version) {

  /** A rule that flags a payment and why. */
  public record Finding(String rule, String message) {}
}
