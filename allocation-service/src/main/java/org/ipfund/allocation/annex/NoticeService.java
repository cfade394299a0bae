package org.ipfund.allocation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.notice.Notice;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.notice.NoticeRepository;
import org.ipfund.allocation.notice.NoticeResponse;
import org.ipfund.allocation.notice.NoticeViews;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;

/** Takes the annexes of drafts. */
@ApplicationScoped
public class NoticeService {

  private final NoticeRepository notices;
  private final NoticeLines lines;
  private final NoticeViews views;
  private final AnnexCheck check;
  private final Caller caller;
  private final Audit audit;

  NoticeService(
      NoticeRepository notices,
      NoticeLines lines,
      NoticeViews views,
      AnnexCheck check,
      Caller caller,
      Audit audit) {
    this.notices = notices;
    this.lines = lines;
    this.views = views;
    this.check = check;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * Replaces one annex of a draft.
   *
   * @throws ProblemException 404, 409 when issued, 412, 400 or 422 with every faulty row, 422 for
   *     too many allocations
   */
  @Transactional
  public NoticeResponse replaceLines(UUID id, String ifMatch, int annex, LinesRequest request) {
    Notice notice = notices.lock(id);
    Etags.require(ifMatch, notice.version());
    notice.requireDraft();
    NoticeFacts draft = notice.facts();
    check.require(draft, annex, request.rows());
    lines.replace(
        draft, annex, request.rows().stream().map(row -> NoticeLine.of(annex, row)).toList());
    notice.prepare(caller.name());
    notices.write(notice);
    audit.record(
        "lines-replaced",
        "notice",
        id,
        null,
        Map.of("annex", annex, "rows", request.rows().size()));
    return views.of(notice.facts());
  }
}
