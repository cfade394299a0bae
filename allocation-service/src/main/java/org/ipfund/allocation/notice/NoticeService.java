package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.allocation.appropriation.AppropriationFacts;
import org.ipfund.allocation.appropriation.Appropriations;
import org.ipfund.allocation.inbound.Copies;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.guard.PlacePaths;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Drafts notices and takes their annexes. */
@ApplicationScoped
public class NoticeService {

  private final Notices notices;
  private final NoticeLines lines;
  private final NoticeViews views;
  private final Appropriations appropriations;
  private final Copies copies;
  private final PlacePaths places;
  private final Caller caller;
  private final String issuingRegion;
  private final NoticeSize size;
  private final BusinessClock clock;
  private final Audit audit;

  NoticeService(
      Notices notices,
      NoticeLines lines,
      NoticeViews views,
      Appropriations appropriations,
      Copies copies,
      PlacePaths places,
      Caller caller,
      @ConfigProperty(name = "ipfund.issuing-region") String issuingRegion,
      NoticeSize size,
      BusinessClock clock,
      Audit audit) {
    this.notices = notices;
    this.lines = lines;
    this.views = views;
    this.appropriations = appropriations;
    this.copies = copies;
    this.places = places;
    this.caller = caller;
    this.issuingRegion = issuingRegion;
    this.size = size;
    this.clock = clock;
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
    String scope = places.path(issuingRegion).orElseThrow();
    Notice notice = Notice.draft(request, scope, caller.name());
    notices.add(notice);
    NoticeResponse answer = views.of(notice);
    audit.record("drafted", "notice", notice.id(), null, answer);
    return answer;
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
    check(annex, request.rows());
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

  private void check(int annex, List<LineRequest> rows) {
    List<Violation> shape = LineChecks.shape(annex, rows);
    if (!shape.isEmpty()) {
      throw ProblemException.malformed(shape);
    }
    List<String> codes =
        rows.stream().map(LineRequest::regionCode).filter(Objects::nonNull).distinct().toList();
    List<Violation> refused =
        new ArrayList<>(LineChecks.rules(rows, copies.regions(codes).keySet()));
    refused.addAll(LineChecks.ended(rows, copies.ended(codes, clock.today())));
    size.excess(annex, rows).ifPresent(refused::add);
    refuse(refused);
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }
}
