package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Notices in the order they were drafted, as far as {@link NoticeVisibility} lets them be seen:
 * SQL, so that a read is one round trip without a transaction.
 */
@ApplicationScoped
public class Notices {

  private static final Listing LISTING =
      Listing.of("n.").sortedByText("title", "title").searchedBy("n.id", "notice");
  private final Database database;
  private final NoticeVisibility sight;
  private final Caller caller;

  Notices(Database database, NoticeVisibility sight, Caller caller) {
    this.database = database;
    this.sight = sight;
    this.caller = caller;
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  public NoticeFacts get(UUID id) {
    return select().where("n.id = ?", id).read(database, NoticeFacts::of).stream()
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  /** The same, only for whoever reaches the place that issues it and so sees all of its lines. */
  public NoticeFacts whole(UUID id) {
    NoticeFacts notice = get(id);
    if (!caller.scope().sees(notice.scope(), "0")) {
      throw unknown(id);
    }
    return notice;
  }

  public Page<NoticeFacts> page(NoticeFilter filter, PageRequest page) {
    Select found =
        select()
            .filter("n.budget_year = ?", filter.budgetYear())
            .filter("n.stage = ?", filter.stage())
            .filter("n.status = ?", filter.status());
    return LISTING.page(database, page, found, NoticeFacts::of);
  }

  private Select select() {
    return new Select("SELECT n.* FROM notice n").where(sight.seen());
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("下达通知", "notice", id);
  }
}
