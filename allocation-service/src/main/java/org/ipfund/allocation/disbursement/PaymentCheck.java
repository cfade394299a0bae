package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.allocation.ledger.CallerTreasury;
import org.ipfund.allocation.notice.IssuedNotice;
import org.ipfund.allocation.notice.IssuedNotices;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Money;

/** Whether the caller may pay this from that notice today; asked of both persons. */
@ApplicationScoped
class PaymentCheck {

  private final IssuedNotices notices;
  private final CallerTreasury ownTreasury;
  private final PlacePaths places;
  private final Pools pools;
  private final Separation separation;
  private final BusinessClock clock;

  PaymentCheck(
      IssuedNotices notices,
      CallerTreasury ownTreasury,
      PlacePaths places,
      Pools pools,
      Separation separation,
      BusinessClock clock) {
    this.notices = notices;
    this.ownTreasury = ownTreasury;
    this.places = places;
    this.pools = pools;
    this.separation = separation;
    this.clock = clock;
  }

  /**
   * What a payment is made from.
   *
   * @param pool whose money it is
   */
  record Permit(IssuedNotice notice, Pool pool) {}

  /**
   * The notice the money comes by, and the pool it belongs to.
   *
   * @throws ProblemException 403 for who issued it or another notice of that pool, 422 naming every
   *     rule that refuses
   */
  Permit permit(DisbursementRequest request) {
    IssuedNotice notice =
        notices
            .find(request.noticeId(), request.regionCode())
            .orElseThrow(() -> ProblemException.refused(List.of(PaymentRules.noNotice())));
    if (notice.issuedBy() != null) {
      separation.require(List.of(notice.issuedBy()));
    }
    boolean own = ownTreasury.isOf(request.regionCode());
    boolean allocates = own && notice.isIssued() && notice.allocatesToRegion();
    List<Pool> meant = allocates ? pools.of(request, notice) : List.of();
    List<Violation> violations = violations(request, notice, own);
    if (allocates) {
      violations.addAll(PaymentRules.project(request, meant));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    separation.require(meant.get(0).issuers());
    return new Permit(notice, meant.get(0));
  }

  private List<Violation> violations(
      DisbursementRequest request, IssuedNotice notice, boolean own) {
    LocalDate today = clock.today();
    List<Violation> violations = new ArrayList<>(PaymentRules.check(request, notice, own, today));
    places
        .ended(request.regionCode(), today)
        .map(ended -> ended.violation("/regionCode"))
        .ifPresent(violations::add);
    return violations;
  }

  /**
   * Holds a payment against what its notice and fund project have left; the treasury is held.
   *
   * @param inTreasury what may leave the treasury at all; beyond that the ledger refuses
   * @throws ProblemException 422 beyond it
   */
  void requireCovered(Pool pool, Disbursement payment, Money inTreasury) {
    Money asked = payment.request().amount();
    if (asked.compareTo(inTreasury) > 0) {
      return;
    }
    Money available = pools.available(pool, payment);
    if (asked.compareTo(available) > 0) {
      throw ProblemException.refused(List.of(PaymentRules.beyondPool(available, asked)));
    }
  }

  /**
   * @throws ProblemException 422 when it is not the caller's own treasury
   */
  void requireOwn(DisbursementRequest request) {
    if (!ownTreasury.isOf(request.regionCode())) {
      throw ProblemException.refused(List.of(PaymentRules.notOwn()));
    }
  }
}
