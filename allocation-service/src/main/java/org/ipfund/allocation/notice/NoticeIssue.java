package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Issues a notice: status, money and event in one transaction. */
@ApplicationScoped
public class NoticeIssue {

  private final Notices notices;
  private final NoticeLines lines;
  private final NoticeBook book;
  private final NoticeMoney money;
  private final IssuedAllocations issued;
  private final NoticeViews views;
  private final Separation separation;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  NoticeIssue(
      Notices notices,
      NoticeLines lines,
      NoticeBook book,
      NoticeMoney money,
      IssuedAllocations issued,
      NoticeViews views,
      Separation separation,
      Outbox outbox,
      Audit audit,
      BusinessClock clock) {
    this.notices = notices;
    this.lines = lines;
    this.book = book;
    this.money = money;
    this.issued = issued;
    this.views = views;
    this.separation = separation;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Issues a draft.
   *
   * @throws ProblemException 403 for who prepared it, 404, 409 when issued, 412, or 422 with every
   *     failing row of every equation, or when the appropriation does not suffice
   */
  @Transactional
  public NoticeResponse issue(UUID id, String ifMatch) {
    Notice notice = notices.lock(id);
    Etags.require(ifMatch, notice.version());
    notice.requireDraft();
    separation.require(notice.preparedBy());
    NoticeMoney.Funds funds = money.hold(notice);
    NoticeBook.Opened opened = book.open(notice);
    List<Violation> violations = new ArrayList<>(book.ended(opened.annexes()));
    violations.addAll(IssueRefusal.of(opened.reconciliation()));
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    money.post(notice, opened.annexes(), funds);
    return keep(notice, opened);
  }

  private NoticeResponse keep(Notice draft, NoticeBook.Opened opened) {
    List<IssuedAllocation> allocations =
        opened.annexes().byRegion().allocations().stream()
            .map(row -> IssuedAllocation.of(row, opened.annexes(), opened.tables()))
            .toList();
    issued.add(draft, allocations);
    lines.handOver(draft);
    Notice notice = notices.issued(draft.id(), opened.annexes().total(), clock.instant());
    NoticeResponse after = views.of(notice);
    outbox.append(NoticeIssued.of(notice, allocations));
    audit.record("issued", "notice", notice.id(), views.of(draft), after);
    return after;
  }
}
