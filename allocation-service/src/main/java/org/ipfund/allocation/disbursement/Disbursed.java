package org.ipfund.allocation.disbursement;

import java.time.LocalDate;
import java.util.ArrayList;
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
    UUID projectId,
    List<Link> links)
    implements Event {

  static Disbursed of(DisbursementFacts paid) {
    return new Disbursed(
        paid.id(),
        paid.noticeId(),
        paid.regionCode(),
        paid.budgetYear(),
        paid.party().name(),
        paid.amount(),
        paid.purpose(),
        paid.purposeKind(),
        paid.functionCode(),
        paid.paidOn(),
        paid.party().creditCode(),
        paid.party().personalMark(),
        paid.payerReference(),
        paid.projectId(),
        links(paid));
  }

  private static List<Link> links(DisbursementFacts paid) {
    List<Link> links = new ArrayList<>();
    links.add(Link.to("disbursement", paid.id()));
    links.add(Link.to("notice", paid.noticeId()));
    links.add(Link.to("region", paid.regionCode()));
    links.add(Link.to("account", paid.accountId()));
    if (paid.projectId() != null) {
      links.add(Link.to("project", paid.projectId()));
    }
    return links;
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
