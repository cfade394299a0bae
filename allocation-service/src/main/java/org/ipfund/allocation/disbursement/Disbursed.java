package org.ipfund.allocation.disbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;

/** Money left a region's treasury for a payee; to which account stays with this service. */
public record Disbursed(
    UUID disbursementId,
    UUID noticeId,
    String regionCode,
    int budgetYear,
    String payeeName,
    Money amount,
    String purpose,
    PurposeKind purposeKind,
    String functionCode,
    LocalDate paidOn,
    String payeeCreditCode,
    String payeePersonalMark,
    String payerReference,
    List<Link> links)
    implements Event {

  static Disbursed of(DisbursementResponse paid) {
    return new Disbursed(
        paid.id(),
        paid.noticeId(),
        paid.regionCode(),
        paid.budgetYear(),
        paid.payeeName(),
        paid.amount(),
        paid.purpose(),
        paid.purposeKind(),
        paid.functionCode(),
        paid.paidOn(),
        paid.payee().creditCode(),
        paid.payee().personalMark(),
        paid.payerReference(),
        List.of(
            Link.to("disbursement", paid.id()),
            Link.to("notice", paid.noticeId()),
            Link.to("region", paid.regionCode()),
            Link.to("account", paid.accountId())));
  }

  @Override
  public String type() {
    return "org.ipfund.allocation.disbursed.v1";
  }

  @Override
  public String subject() {
    return disbursementId.toString();
  }
}
