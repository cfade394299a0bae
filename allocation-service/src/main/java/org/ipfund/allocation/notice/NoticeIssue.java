package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Issues a notice: status, money and event in one transaction. */
@ApplicationScoped
public class NoticeIssue {

  private final NoticeRepository notices;
  private final NoticeBook book;
  private final NoticeMoney money;
  private final EntityManager entities;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  NoticeIssue(
      NoticeRepository notices,
      NoticeBook book,
      NoticeMoney money,
      EntityManager entities,
      Outbox outbox,
      Audit audit,
      BusinessClock clock) {
    this.notices = notices;
    this.book = book;
    this.money = money;
    this.entities = entities;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Issues a draft.
   *
   * @throws ProblemException 404, 409 when issued, 412, or 422 with every failing row of every
   *     equation, or when the appropriation does not suffice
   */
  @Transactional
  public NoticeResponse issue(UUID id, String ifMatch) {
    Notice notice = notices.lock(id);
    Etags.require(ifMatch, notice.version());
    notice.requireDraft();
    NoticeResponse before = notice.response();
    NoticeBook.Opened opened = book.open(notice);
    List<Violation> violations = IssueRefusal.of(opened.reconciliation());
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    money.post(notice, opened.annexes());
    List<IssuedAllocation> allocations =
        opened.annexes().byRegion().allocations().stream()
            .map(row -> new IssuedAllocation(id, row, opened.tables()))
            .toList();
    allocations.forEach(entities::persist);
    notice.issue(opened.annexes().total(), clock.instant());
    entities.flush();
    NoticeResponse after = notice.response();
    outbox.append(NoticeIssued.of(notice, allocations));
    audit.record("issued", "notice", id, before, after);
    return after;
  }
}
