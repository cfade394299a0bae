package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipfund.allocation.appropriation.AppropriationFacts;
import org.ipfund.allocation.appropriation.Appropriations;
import org.ipfund.allocation.inbound.Copies;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;

/** Drafts notices and takes their annexes. */
@ApplicationScoped
public class NoticeService {

  private final NoticeRepository notices;
  private final NoticeLineRepository lines;
  private final Appropriations appropriations;
  private final Copies copies;
  private final Audit audit;

  NoticeService(
      NoticeRepository notices,
      NoticeLineRepository lines,
      Appropriations appropriations,
      Copies copies,
      Audit audit) {
    this.notices = notices;
    this.lines = lines;
    this.appropriations = appropriations;
    this.copies = copies;
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
    AppropriationFacts appropriation =
        appropriations
            .find(request.appropriationId())
            .orElseThrow(() -> ProblemException.refused(List.of(HeadChecks.noAppropriation())));
    refuse(HeadChecks.rules(request, appropriation));
    Notice notice = new Notice(request);
    notices.persistAndFlush(notice);
    NoticeResponse answer = notice.response();
    audit.record("drafted", "notice", notice.id(), null, answer);
    return answer;
  }

  /**
   * Replaces one annex of a draft.
   *
   * @throws ProblemException 404, 409 when issued, 412, 400 or 422 with every faulty row
   */
  @Transactional
  public NoticeResponse replaceLines(UUID id, String ifMatch, int annex, LinesRequest request) {
    Notice notice = notices.lock(id);
    Etags.require(ifMatch, notice.version());
    notice.requireDraft();
    check(annex, request.rows());
    lines.replace(
        id, annex, request.rows().stream().map(row -> new NoticeLine(id, annex, row)).toList());
    notices.touch(notice);
    audit.record(
        "lines-replaced",
        "notice",
        id,
        null,
        Map.of("annex", annex, "rows", request.rows().size()));
    return notice.response();
  }

  private void check(int annex, List<LineRequest> rows) {
    List<Violation> shape = LineChecks.shape(annex, rows);
    if (!shape.isEmpty()) {
      throw ProblemException.malformed(shape);
    }
    List<String> codes =
        rows.stream().map(LineRequest::regionCode).filter(Objects::nonNull).distinct().toList();
    refuse(LineChecks.rules(rows, copies.regions(codes).keySet()));
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }
}
