package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;

/** Shows notices; nothing here needs a transaction. */
@ApplicationScoped
class NoticeReader {

  private final NoticeRepository notices;
  private final NoticeLineRepository lines;
  private final NoticeBook book;

  NoticeReader(NoticeRepository notices, NoticeLineRepository lines, NoticeBook book) {
    this.notices = notices;
    this.lines = lines;
    this.book = book;
  }

  Page<NoticeResponse> page(NoticeFilter filter, PageRequest page) {
    return page.page(notices.page(filter, page), notice -> notice.id().toString())
        .map(Notice::response);
  }

  NoticeResponse get(UUID id) {
    return notices.get(id).response();
  }

  Page<LineResponse> lines(UUID id, int annex, PageRequest page) {
    notices.get(id);
    return page.page(lines.page(id, annex, page), line -> Integer.toString(line.seq()))
        .map(NoticeLine::response);
  }

  Reconciliation reconciliation(UUID id) {
    return book.open(notices.get(id)).reconciliation();
  }
}
