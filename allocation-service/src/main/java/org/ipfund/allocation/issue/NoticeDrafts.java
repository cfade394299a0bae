package org.ipfund.allocation.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ipfund.allocation.annex.NoticeLines;
import org.ipfund.allocation.notice.Notice;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.notice.NoticeHeads;
import org.ipfund.allocation.notice.NoticeRepository;
import org.ipfund.allocation.notice.NoticeRequest;
import org.ipfund.allocation.notice.NoticeResponse;
import org.ipfund.allocation.notice.NoticeViews;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;

/** Drafts notices, changes their heads and withdraws them, until they are issued. */
@ApplicationScoped
public class NoticeDrafts {

  private final NoticeRepository notices;
  private final NoticeLines lines;
  private final NoticeHeads heads;
  private final NoticeViews views;
  private final Caller caller;
  private final Audit audit;

  NoticeDrafts(
      NoticeRepository notices,
      NoticeLines lines,
      NoticeHeads heads,
      NoticeViews views,
      Caller caller,
      Audit audit) {
    this.notices = notices;
    this.lines = lines;
    this.heads = heads;
    this.views = views;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * Drafts a notice.
   *
   * @throws ProblemException 422 when its head does not repeat the appropriation's, 409 when its
   *     number is taken
   */
  @Transactional
  public NoticeResponse draft(NoticeRequest request) {
    Notice notice = new Notice(heads.checked(request), heads.scope(), caller.name());
    notices.persistAndFlush(notice);
    NoticeResponse answer = views.of(notice.facts());
    audit.record("drafted", "notice", answer.id(), null, answer);
    return answer;
  }

  /**
   * Gives a draft another head; its rows stay. Who does that does not issue it.
   *
   * @throws ProblemException 404, 409 when issued or when the number is taken, 412, 422 as for
   *     {@link #draft}
   */
  @Transactional
  public NoticeResponse change(UUID id, String ifMatch, NoticeRequest request) {
    Notice notice = open(id, ifMatch);
    NoticeResponse before = views.of(notice.facts());
    notice.change(heads.checked(request), caller.name());
    notices.write(notice);
    NoticeResponse after = views.of(notice.facts());
    audit.record("changed", "notice", id, before, after);
    return after;
  }

  /**
   * Withdraws a draft with its rows; its number is free again.
   *
   * @throws ProblemException 404, 409 when issued, 412
   */
  @Transactional
  public void withdraw(UUID id, String ifMatch) {
    Notice notice = open(id, ifMatch);
    NoticeFacts before = notice.facts();
    lines.remove(before);
    notices.delete(notice);
    notices.flush();
    audit.record("withdrawn", "notice", id, views.of(before), null);
  }

  private Notice open(UUID id, String ifMatch) {
    Notice notice = notices.lock(id);
    Etags.require(ifMatch, notice.version());
    notice.requireDraft();
    return notice;
  }
}
