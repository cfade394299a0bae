package org.ipfund.allocation.refund;

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
 * Refunds in the caller's reach, in the order they were asked for: SQL, so that a read is one round
 * trip without a transaction.
 */
@ApplicationScoped
class RefundReader {

  private static final Listing LISTING = Listing.of("").sortedByMoney("amount", "amount");
  private static final String SELECT =
      """
      SELECT id, disbursement_id, region_code, amount, reason, payer_reference, status,
        refunded_on, prepared_by, refusal, version, updated_at
      FROM refund\
      """;

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;
  private final RefundViews views;

  RefundReader(Database database, Caller caller, Subtree subtree, RefundViews views) {
    this.database = database;
    this.caller = caller;
    this.subtree = subtree;
    this.views = views;
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  RefundResponse get(UUID id) {
    return past().where("id = ?", id).read(database, RefundFacts::of).stream()
        .findFirst()
        .map(views::of)
        .orElseThrow(() -> unknown(id));
  }

  Page<RefundResponse> page(RefundFilter filter, PageRequest page) {
    boolean named = filter.regionCode() != null || filter.disbursementId() != null;
    Select found =
        (named ? past() : seen())
            .where(subtree.of("scope", filter.regionCode()))
            .filter("disbursement_id = ?", filter.disbursementId())
            .filter("status = ?", filter.status())
            .filter("payer_reference = ?", filter.payerReference());
    return LISTING.page(database, page, found, RefundFacts::of).map(views::of);
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("退款", "refund", id);
  }

  private Select seen() {
    return new Select(SELECT).where(caller.sees("scope", null, null));
  }

  /** Those from before their region was put elsewhere, too. */
  private Select past() {
    return new Select(SELECT).where(caller.reads("scope", null, null, "former"));
  }
}
