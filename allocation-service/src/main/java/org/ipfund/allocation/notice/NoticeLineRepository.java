package org.ipfund.allocation.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.http.PageRequest;

/** Rows of annexes in printed order. */
@ApplicationScoped
class NoticeLineRepository implements PanacheRepositoryBase<NoticeLine, UUID> {

  List<NoticeLine> of(UUID noticeId) {
    return list("noticeId = ?1", Sort.by("annex").and("seq"), noticeId);
  }

  List<NoticeLine> page(UUID noticeId, int annex, PageRequest page) {
    return find(
            "noticeId = ?1 AND annex = ?2 AND seq > ?3",
            Sort.by("seq"),
            noticeId,
            annex,
            page.after() == null ? 0 : seq(page.after()))
        .page(Page.ofSize(page.fetch()))
        .list();
  }

  /** Puts these rows in the place of the annex. */
  void replace(UUID noticeId, int annex, List<NoticeLine> lines) {
    delete("noticeId = ?1 AND annex = ?2", noticeId, annex);
    persist(lines);
  }

  private static int seq(String key) {
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }
}
