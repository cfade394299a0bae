package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.allocation.ledger.OwnTreasury;
import org.ipfund.allocation.notice.IssuedNotice;
import org.ipfund.allocation.notice.IssuedNotices;
import org.ipfund.platform.guard.PlacePaths;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Whether the caller may pay this from that notice today; asked of both persons. */
@ApplicationScoped
class PaymentCheck {

  private final IssuedNotices notices;
  private final OwnTreasury ownTreasury;
  private final PlacePaths places;
  private final Separation separation;
  private final BusinessClock clock;

  PaymentCheck(
      IssuedNotices notices,
      OwnTreasury ownTreasury,
      PlacePaths places,
      Separation separation,
      BusinessClock clock) {
    this.notices = notices;
    this.ownTreasury = ownTreasury;
    this.places = places;
    this.separation = separation;
    this.clock = clock;
  }

  /**
   * The notice the money comes by.
   *
   * @throws ProblemException 403 for who issued it, 422 naming every rule that refuses
   */
  IssuedNotice permit(DisbursementRequest request) {
    IssuedNotice notice =
        notices
            .find(request.noticeId(), request.regionCode())
            .orElseThrow(() -> ProblemException.refused(List.of(PaymentRules.noNotice())));
    if (notice.issuedBy() != null) {
      separation.require(List.of(notice.issuedBy()));
    }
    boolean own = ownTreasury.isOf(request.regionCode());
    LocalDate today = clock.today();
    List<Violation> violations = new ArrayList<>(PaymentRules.check(request, notice, own, today));
    places
        .ended(request.regionCode(), today)
        .map(ended -> ended.violation("/regionCode"))
        .ifPresent(violations::add);
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    return notice;
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
