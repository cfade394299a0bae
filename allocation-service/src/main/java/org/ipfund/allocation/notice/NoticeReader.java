package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;

/** Shows notices; nothing here needs a transaction. */
@ApplicationScoped
class NoticeReader {

  private final Notices notices;
  private final NoticeLines lines;
  private final NoticeBook book;
  private final NoticeViews views;

  NoticeReader(Notices notices, NoticeLines lines, NoticeBook book, NoticeViews views) {
    this.notices = notices;
    this.lines = lines;
    this.book = book;
    this.views = views;
  }

  Page<NoticeResponse> page(NoticeFilter filter, PageRequest page) {
    Page<Notice> found = page.page(notices.page(filter, page), notice -> notice.id().toString());
    return new Page<>(views.of(found.items()), found.next());
  }

  NoticeResponse get(UUID id) {
    return views.of(notices.get(id));
  }

  Page<LineResponse> lines(UUID id, int annex, PageRequest page) {
    notices.get(id);
    return page.page(lines.page(id, annex, page), line -> Integer.toString(line.seq()))
        .map(NoticeLine::response);
  }

  Reconciliation reconciliation(UUID id) {
    return book.open(notices.whole(id)).reconciliation();
  }
}
