package org.ipfund.allocation.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.allocation.annex.LineResponse;
import org.ipfund.allocation.annex.NoticeLine;
import org.ipfund.allocation.annex.NoticeLines;
import org.ipfund.allocation.notice.Finding;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.notice.NoticeFilter;
import org.ipfund.allocation.notice.NoticeResponse;
import org.ipfund.allocation.notice.NoticeViews;
import org.ipfund.allocation.notice.Notices;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.allocation.reconciliation.Reconciliation;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;

/** Shows notices; nothing here needs a transaction. */
@ApplicationScoped
class NoticeReader {

  private final Notices notices;
  private final NoticeLines lines;
  private final AnnexReader book;
  private final IssuedEquations equations;
  private final NoticeViews views;

  NoticeReader(
      Notices notices,
      NoticeLines lines,
      AnnexReader book,
      IssuedEquations equations,
      NoticeViews views) {
    this.notices = notices;
    this.lines = lines;
    this.book = book;
    this.equations = equations;
    this.views = views;
  }

  Page<NoticeResponse> page(NoticeFilter filter, PageRequest page) {
    Page<NoticeFacts> found = notices.page(filter, page);
    return found.with(views.of(found.items()));
  }

  NoticeResponse get(UUID id) {
    NoticeFacts notice = notices.get(id);
    NoticeResponse shown = views.of(notice);
    return advanced(notice).found().map(Finding::of).map(shown::with).orElse(shown);
  }

  /** Whom a draft names again; nobody, where its stage may name them. */
  private Advanced advanced(NoticeFacts notice) {
    return notice.isDraft() && notice.stage() == NoticeStage.ADVANCE
        ? Advanced.of(book.open(notice))
        : Advanced.NOBODY;
  }

  Page<LineResponse> lines(UUID id, int annex, PageRequest page) {
    NoticeFacts notice = notices.get(id);
    Page<NoticeLine> printed =
        page.page(lines.page(id, annex, page), line -> Integer.toString(line.seq()));
    return shown(notice, printed).map(line -> line.response(notice.stage()));
  }

  private Page<NoticeLine> shown(NoticeFacts notice, Page<NoticeLine> lines) {
    return notice.isDraft() && !lines.items().isEmpty()
        ? new Page<>(
            book.withStanding(notice, lines.items(), advanced(notice).receivers()), lines.next())
        : lines;
  }

  /** Of a draft as of now, of an issued notice as it was on the day of issue. */
  Reconciliation reconciliation(UUID id) {
    NoticeFacts notice = notices.whole(id);
    return notice.isDraft()
        ? book.open(notice).reconciliation()
        : equations.of(id).orElseGet(() -> book.asIssued(notice));
  }
}
