package org.ipfund.allocation.disbursement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/** Money that left a region's treasury for a payee (支付); never changed, only recovered. */
@Entity
@Immutable
class Disbursement {

  private static final DisbursementResponse.Finding OTHER_PURPOSE =
      new DisbursementResponse.Finding("C06", "用途不在知识产权创造、运用、保护及省部会商之列，请说明");

  @Id private UUID id;
  private UUID noticeId;
  private String regionCode;
  private int budgetYear;
  private String payeeName;
  private Money amount;

  private String purpose;

  @Enumerated(EnumType.STRING)
  private PurposeKind purposeKind;

  private String functionCode;
  private LocalDate paidOn;
  private UUID accountId;

  protected Disbursement() {}

  Disbursement(DisbursementRequest request, int budgetYear, LocalDate paidOn, UUID accountId) {
    id = Ids.next();
    noticeId = request.noticeId();
    regionCode = request.regionCode();
    this.budgetYear = budgetYear;
    payeeName = request.payeeName();
    amount = request.amount();
    purpose = request.purpose();
    purposeKind = request.purposeKind() == null ? PurposeKind.OTHER : request.purposeKind();
    functionCode = request.functionCode();
    this.paidOn = paidOn;
    this.accountId = accountId;
  }

  UUID id() {
    return id;
  }

  DisbursementResponse response() {
    return new DisbursementResponse(
        id,
        noticeId,
        regionCode,
        budgetYear,
        payeeName,
        amount,
        purpose,
        purposeKind,
        purposeKind.label(),
        functionCode,
        paidOn,
        accountId,
        purposeKind == PurposeKind.OTHER ? List.of(OTHER_PURPOSE) : List.of(),
        0);
  }
}
