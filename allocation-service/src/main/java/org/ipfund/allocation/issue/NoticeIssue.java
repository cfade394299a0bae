package org.ipfund.allocation.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.appropriation.AppropriationState;
import org.ipfund.allocation.notice.AdvanceTiming;
import org.ipfund.allocation.notice.Notice;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.notice.NoticeRepository;
import org.ipfund.allocation.notice.NoticeResponse;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Issues a notice: status, money, reconciliation and event in one transaction. */
@ApplicationScoped
public class NoticeIssue {

  private final NoticeRepository notices;
  private final AnnexReader book;
  private final FundedElsewhere elsewhere;
  private final NoticeMoney money;
  private final IssueRecord record;
  private final Separation separation;
  private final BusinessClock clock;

  NoticeIssue(
      NoticeRepository notices,
      AnnexReader book,
      FundedElsewhere elsewhere,
      NoticeMoney money,
      IssueRecord record,
      Separation separation,
      BusinessClock clock) {
    this.notices = notices;
    this.book = book;
    this.elsewhere = elsewhere;
    this.money = money;
    this.record = record;
    this.separation = separation;
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
    Notice draft = notices.lock(id);
    Etags.require(ifMatch, draft.version());
    draft.requireDraft();
    NoticeFacts notice = draft.facts();
    separation.require(notice.preparedBy());
    AppropriationState appropriation = money.hold(notice);
    AnnexReader.Opened opened = book.open(notice);
    List<Violation> violations = new ArrayList<>();
    AdvanceTiming.check(notice, clock.today()).ifPresent(violations::add);
    violations.addAll(book.ended(opened.annexes()));
    violations.addAll(IssueRefusal.of(opened.reconciliation()));
    refuse(violations);
    List<RegionSpending> spent = book.spent(notice);
    List<IssuedAllocation> allocations =
        IssuedAllocation.of(opened.annexes(), opened.basis(), spent);
    refuse(RegionSpending.refused(allocations, spent, opened.annexes()));
    refuse(elsewhere.refused(notice, opened.annexes(), allocations));
    money.post(notice, opened, appropriation);
    return record.keep(draft, opened, allocations, clock.instant());
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }
}
