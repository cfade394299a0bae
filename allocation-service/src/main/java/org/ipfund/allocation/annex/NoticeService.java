package org.ipfund.allocation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.notice.Notice;
import org.ipfund.allocation.notice.NoticeResponse;
import org.ipfund.allocation.notice.NoticeViews;
import org.ipfund.allocation.notice.Notices;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;

/** Takes the annexes of drafts. */
@ApplicationScoped
public class NoticeService {

  private final Notices notices;
  private final NoticeLines lines;
  private final NoticeViews views;
  private final AnnexCheck check;
  private final Audit audit;

  NoticeService(
      Notices notices, NoticeLines lines, NoticeViews views, AnnexCheck check, Audit audit) {
    this.notices = notices;
    this.lines = lines;
    this.views = views;
    this.check = check;
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
    check.require(notice, annex, request.rows());
    lines.replace(
        notice, annex, request.rows().stream().map(row -> NoticeLine.of(annex, row)).toList());
    Notice prepared = notices.prepared(id);
    audit.record(
        "lines-replaced",
        "notice",
        id,
        null,
        Map.of("annex", annex, "rows", request.rows().size()));
    return views.of(prepared);
  }
}
