package org.ipfund.allocation.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.disbursement.DisbursementFacts;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;

/**
 * Money of a payment came back to the treasury it had left.
 *
 * @param refundedInAll yuan of the payment that came back so far, this included
 */
public record Refunded(
    UUID refundId,
    UUID disbursementId,
    UUID noticeId,
    UUID projectId,
    String regionCode,
    int budgetYear,
    Money amount,
    Money refundedInAll,
    String reason,
    LocalDate refundedOn,
    String payerReference,
    List<Link> links)
    implements Event {

  static Refunded of(RefundFacts refund, DisbursementFacts payment) {
    return new Refunded(
        refund.id(),
        payment.id(),
        payment.noticeId(),
        payment.projectId(),
        payment.regionCode(),
        payment.budgetYear(),
        refund.amount(),
        payment.refunded().plus(refund.amount()),
        refund.reason(),
        refund.refundedOn(),
        refund.payerReference(),
        links(refund, payment));
  }

  private static List<Link> links(RefundFacts refund, DisbursementFacts payment) {
    List<Link> links = new ArrayList<>();
    links.add(Link.to("refund", refund.id()));
    links.add(Link.to("disbursement", payment.id()));
    links.add(Link.to("notice", payment.noticeId()));
    links.add(Link.to("region", payment.regionCode()));
    if (payment.projectId() != null) {
      links.add(Link.to("project", payment.projectId()));
    }
    return links;
  }

  @Override
  public String type() {
    return "org.ipfund.allocation.refunded.v1";
  }

  @Override
  public String subject() {
    return disbursementId.toString();
  }
}
