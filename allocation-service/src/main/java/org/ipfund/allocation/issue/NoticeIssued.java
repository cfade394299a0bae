package org.ipfund.allocation.issue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.allocation.reconciliation.ReceiverPositions;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;

/**
 * A notice was issued: its lines are final, its target tables frozen (C12), the money is booked.
 *
 * @param fundCode the fund's code in the catalog; null where none is known
 * @param total yuan its lines state
 */
public record NoticeIssued(
    UUID noticeId,
    String documentNumber,
    int budgetYear,
    NoticeStage stage,
    String fundCode,
    Money total,
    List<Line> lines,
    List<Link> links)
    implements Event {

  /**
   * One fund project of a receiving region, that of its zones' lines as well; a unit that is not
   * known here is null.
   *
   * @param amount yuan as stated
   * @param netChange yuan this notice posts
   * @param total yuan it has in all after this notice
   * @param tableVersion of the target table that is in force by it; null where that was never told
   */
  public record Line(
      String regionCode,
      UUID unitId,
      UUID projectId,
      UUID tableId,
      Integer tableVersion,
      Money amount,
      Money netChange,
      Money total) {}

  static NoticeIssued of(
      NoticeFacts notice, List<IssuedAllocation> allocations, ReceiverPositions before) {
    return new NoticeIssued(
        notice.id(),
        notice.documentNumber(),
        notice.budgetYear(),
        notice.stage(),
        notice.fundCode(),
        notice.total(),
        NoticeIssuedLines.of(allocations, before),
        links(notice, allocations));
  }

  private static List<Link> links(NoticeFacts notice, List<IssuedAllocation> allocations) {
    Set<Link> links = new LinkedHashSet<>();
    links.add(Link.to("notice", notice.id()));
    links.add(Link.to("appropriation", notice.appropriationId()));
    for (IssuedAllocation allocation : allocations) {
      links.add(Link.to("region", allocation.regionCode()));
      links.add(Link.to("unit", allocation.unitId()));
      links.add(Link.to("demand", allocation.table().demandId()));
      links.add(Link.to("project", allocation.table().projectId()));
      links.add(Link.to("table", allocation.table().id()));
    }
    return new ArrayList<>(links);
  }

  @Override
  public String type() {
    return "org.ipfund.allocation.notice-issued.v1";
  }

  @Override
  public String subject() {
    return noticeId.toString();
  }
}
