package org.ipfund.allocation.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.query.Conditions;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ProblemException;

/** Notices in the order they were drafted. */
@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

  Notice get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> missing(id));
  }

  /** The notice, locked until the end of the transaction. */
  Notice lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
  }

  /** Gives a locked notice its next version at once, for a change of its lines. */
  void touch(Notice notice) {
    getEntityManager().lock(notice, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  List<Notice> page(NoticeFilter filter, PageRequest page) {
    Conditions conditions =
        Conditions.after(page)
            .equal("budgetYear", filter.budgetYear())
            .equal("stage", filter.stage())
            .equal("status", filter.status());
    return find(conditions.text(), Sort.by("id"), conditions.values())
        .page(Page.ofSize(page.fetch()))
        .list();
  }

  private static ProblemException missing(UUID id) {
    return ProblemException.notFound("下达通知", "notice", id);
  }
}
