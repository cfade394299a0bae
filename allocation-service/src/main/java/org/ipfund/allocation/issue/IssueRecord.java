package org.ipfund.allocation.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.ipfund.allocation.annex.NoticeLines;
import org.ipfund.allocation.notice.Notice;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.notice.NoticeRepository;
import org.ipfund.allocation.notice.NoticeResponse;
import org.ipfund.allocation.notice.NoticeViews;
import org.ipfund.allocation.reconciliation.ReceiverPositions;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.value.Money;

/** Keeps what was issued, for good, and tells of it. */
@ApplicationScoped
class IssueRecord {

  private final NoticeRepository notices;
  private final NoticeLines lines;
  private final IssuedAllocations issued;
  private final IssuedEquations equations;
  private final NoticeViews views;
  private final Outbox outbox;
  private final Audit audit;

  IssueRecord(
      NoticeRepository notices,
      NoticeLines lines,
      IssuedAllocations issued,
      IssuedEquations equations,
      NoticeViews views,
      Outbox outbox,
      Audit audit) {
    this.notices = notices;
    this.lines = lines;
    this.issued = issued;
    this.equations = equations;
    this.views = views;
    this.outbox = outbox;
    this.audit = audit;
  }

  NoticeResponse keep(
      Notice notice, AnnexReader.Opened opened, List<IssuedAllocation> allocations, Instant now) {
    NoticeFacts draft = notice.facts();
    ReceiverPositions before = opened.basis().standing();
    issued.add(draft, allocations);
    equations.add(draft, opened.reconciliation());
    lines.handOver(draft, opened.annexes(), before);
    notices.issue(notice, opened.annexes().total(), netChange(allocations), now);
    NoticeResponse after = views.of(notice.facts());
    outbox.append(NoticeIssued.of(notice.facts(), allocations, before));
    audit.record("issued", "notice", draft.id(), views.of(draft), after);
    return after;
  }

  private static Money netChange(List<IssuedAllocation> allocations) {
    return allocations.stream().map(IssuedAllocation::netChange).reduce(Money.ZERO, Money::plus);
  }
}
