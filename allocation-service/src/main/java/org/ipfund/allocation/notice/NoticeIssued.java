package org.ipfund.allocation.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;

/**
 * A notice was issued: its lines are final, its target tables frozen (C12), the money is booked.
 */
public record NoticeIssued(
    UUID noticeId,
    String documentNumber,
    int budgetYear,
    NoticeStage stage,
    Money total,
    List<Line> lines,
    List<Link> links)
    implements Event {

  /** One receiving region; a unit, project or table that is not known here is null. */
  public record Line(String regionCode, UUID unitId, UUID projectId, UUID tableId, Money amount) {}

  static NoticeIssued of(Notice notice, List<IssuedAllocation> allocations) {
    return new NoticeIssued(
        notice.id(),
        notice.documentNumber(),
        notice.budgetYear(),
        notice.stage(),
        notice.total(),
        allocations.stream().map(IssuedAllocation::line).toList(),
        links(notice, allocations));
  }

  private static List<Link> links(Notice notice, List<IssuedAllocation> allocations) {
    Set<Link> links = new LinkedHashSet<>();
    links.add(Link.to("notice", notice.id()));
    links.add(Link.to("appropriation", notice.appropriationId()));
    for (IssuedAllocation allocation : allocations) {
      Line line = allocation.line();
      links.add(Link.to("region", line.regionCode()));
      add(links, "unit", line.unitId());
      add(links, "demand", allocation.demandId());
      add(links, "project", line.projectId());
      add(links, "table", line.tableId());
    }
    return new ArrayList<>(links);
  }

  private static void add(Set<Link> links, String rel, UUID id) {
    if (id != null) {
      links.add(Link.to(rel, id));
    }
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
