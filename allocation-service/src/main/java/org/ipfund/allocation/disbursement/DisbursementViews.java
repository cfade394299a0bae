package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.allocation.ledger.CallerTreasury;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Money;

/** Shows payments with what their reader may do next. */
@ApplicationScoped
class DisbursementViews {

  private final Caller caller;
  private final CallerTreasury ownTreasury;
  private final BusinessClock clock;

  DisbursementViews(Caller caller, CallerTreasury ownTreasury, BusinessClock clock) {
    this.clock = clock;
    this.caller = caller;
    this.ownTreasury = ownTreasury;
  }

  DisbursementResponse of(Disbursement payment) {
    return DisbursementResponse.of(
        payment,
        allowed(
            payment.status(),
            payment.regionCode(),
            payment.budgetYear(),
            payment.amount().minus(payment.refunded()),
            payment.preparedBy(),
            payment.issuers()));
  }

  /**
   * @param left what of its amount is not back yet
   * @param issuers who issued the notices it is paid from, and may not pay
   */
  List<DisbursementAction> allowed(
      DisbursementStatus status,
      String regionCode,
      int budgetYear,
      Money left,
      String preparedBy,
      List<String> issuers) {
    List<DisbursementAction> allowed = new ArrayList<>();
    if (status == DisbursementStatus.PAID
        && left.isPositive()
        && caller.may("refundDisbursement")) {
      allowed.add(DisbursementAction.REFUND);
    }
    if (status == DisbursementStatus.PREPARED) {
      boolean other = !caller.name().equals(preparedBy) && !issuers.contains(caller.name());
      boolean open = clock.today().getYear() <= budgetYear;
      deciding(allowed, other, open);
    }
    // Last, because a region that was not asked for lately costs a statement.
    return allowed.isEmpty() || ownTreasury.isNamed(regionCode) ? allowed : List.of();
  }

  /** What waits since a budget year that is over is not paid any more. */
  private void deciding(List<DisbursementAction> allowed, boolean other, boolean open) {
    if (other && open && caller.may("approveDisbursement")) {
      allowed.add(DisbursementAction.APPROVE);
    }
    if (other && caller.may("rejectDisbursement")) {
      allowed.add(DisbursementAction.REJECT);
    }
    if (caller.may("cancelDisbursement")) {
      allowed.add(DisbursementAction.CANCEL);
    }
  }
}
