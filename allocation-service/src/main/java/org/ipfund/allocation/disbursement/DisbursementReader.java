package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Payments in the caller's reach, in the order they were asked for: SQL, so that a read is one
 * round trip without a transaction.
 */
@ApplicationScoped
class DisbursementReader {

  private static final Listing LISTING = Listing.of("d.").sortedByMoney("amount", "amount");
  private static final String SELECT =
      "SELECT d.*, " + Disbursement.ISSUERS + " AS issuers FROM disbursement d";

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;
  private final DisbursementViews views;

  DisbursementReader(Database database, Caller caller, Subtree subtree, DisbursementViews views) {
    this.database = database;
    this.caller = caller;
    this.subtree = subtree;
    this.views = views;
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  DisbursementResponse get(UUID id) {
    return past().where("d.id = ?", id).read(database, DisbursementFacts::of).stream()
        .findFirst()
        .map(views::of)
        .orElseThrow(() -> unknown(id));
  }

  Page<DisbursementResponse> page(DisbursementFilter filter, PageRequest page) {
    Select found =
        (filter.regionCode() == null ? seen() : past())
            .where(subtree.of("d.scope", filter.regionCode()))
            .filter("d.notice_id = ?", filter.noticeId())
            .filter("d.budget_year = ?", filter.budgetYear())
            .filter("d.status = ?", filter.status())
            .filter("d.payer_reference = ?", filter.payerReference());
    return LISTING.page(database, page, found, DisbursementFacts::of).map(views::of);
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("支付", "disbursement", id);
  }

  private Select seen() {
    return new Select(SELECT).where(caller.sees("d.scope", null, null));
  }

  /** What was paid before its region was put elsewhere, too. */
  private Select past() {
    return new Select(SELECT).where(caller.reads("d.scope", null, null, "d.former"));
  }
}
