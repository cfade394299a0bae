package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.allocation.ledger.CallerTreasury;
import org.ipfund.allocation.notice.IssuedNotice;
import org.ipfund.allocation.notice.IssuedNotices;
import org.ipfund.allocation.pool.Pool;
import org.ipfund.allocation.pool.Pools;
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
   * @param scope where its region lies
   */
  record Permit(IssuedNotice notice, Pool pool, String scope) {}

  /**
   * The notice the money comes by, and the pool it belongs to.
   *
   * @throws ProblemException 403 for who issued it or another notice of that pool, 422 naming every
   *     rule that refuses
   */
  Permit permit(Payment payment) {
    IssuedNotice notice =
        notices
            .find(payment.noticeId(), payment.regionCode())
            .orElseThrow(() -> ProblemException.refused(List.of(PaymentRules.noNotice())));
    if (notice.issuedBy() != null) {
      separation.require(List.of(notice.issuedBy()));
    }
    boolean own = ownTreasury.isOf(payment.regionCode());
    boolean allocates = own && notice.isIssued() && notice.allocatesToRegion();
    List<Pool> named = allocates ? pools.of(payment.regionCode(), notice) : List.of();
    List<Pool> meant = Pool.meant(named, payment.projectId());
    List<Violation> violations = violations(payment, notice, own);
    if (allocates) {
      violations.addAll(PaymentRules.project(payment, meant, named));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    separation.require(meant.get(0).issuers());
    String scope = places.path(payment.regionCode()).orElseThrow();
    return new Permit(notice, meant.get(0), scope);
  }

  private List<Violation> violations(Payment payment, IssuedNotice notice, boolean own) {
    LocalDate today = clock.today();
    List<Violation> violations = new ArrayList<>(PaymentRules.check(payment, notice, own, today));
    places
        .ended(payment.regionCode(), today)
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
    Money asked = payment.amount();
    if (asked.compareTo(inTreasury) > 0) {
      return;
    }
    Money available = pools.available(pool, payment.id(), payment.regionCode());
    if (asked.compareTo(available) > 0) {
      throw ProblemException.refused(List.of(PaymentRules.beyondPool(available, asked)));
    }
  }

  /**
   * @throws ProblemException 422 when it is not the caller's own treasury
   */
  void requireOwn(Payment payment) {
    if (!ownTreasury.isOf(payment.regionCode())) {
      throw ProblemException.refused(List.of(PaymentRules.notOwn()));
    }
  }
}
