package org.ipfund.allocation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipfund.allocation.notice.Notice;
import org.ipfund.allocation.notice.NoticeResponse;
import org.ipfund.allocation.notice.NoticeViews;
import org.ipfund.allocation.notice.Notices;
import org.ipfund.allocation.reference.Copies;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Takes the annexes of drafts. */
@ApplicationScoped
public class NoticeService {

  private final Notices notices;
  private final NoticeLines lines;
  private final NoticeViews views;
  private final Copies copies;
  private final NoticeSize size;
  private final BusinessClock clock;
  private final Audit audit;

  NoticeService(
      Notices notices,
      NoticeLines lines,
      NoticeViews views,
      Copies copies,
      NoticeSize size,
      BusinessClock clock,
      Audit audit) {
    this.notices = notices;
    this.lines = lines;
    this.views = views;
    this.copies = copies;
    this.size = size;
    this.clock = clock;
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
    check(notice, annex, request.rows());
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

  private void check(Notice notice, int annex, List<LineRequest> rows) {
    List<Violation> shape = LineChecks.shape(annex, rows);
    if (!shape.isEmpty()) {
      throw ProblemException.malformed(shape);
    }
    List<String> codes =
        rows.stream().map(LineRequest::regionCode).filter(Objects::nonNull).distinct().toList();
    List<Violation> refused =
        new ArrayList<>(LineChecks.rules(notice.stage(), rows, copies.regions(codes)));
    LineChecks.addEnded(refused, rows, copies.ended(codes, clock.today()));
    size.excess(annex, rows).ifPresent(refused::add);
    if (!refused.isEmpty()) {
      throw ProblemException.refused(refused);
    }
  }
}
