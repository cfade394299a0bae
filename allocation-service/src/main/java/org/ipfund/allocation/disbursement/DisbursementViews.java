package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.allocation.ledger.CallerTreasury;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.value.BusinessClock;

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

  DisbursementResponse of(DisbursementFacts payment) {
    return DisbursementResponse.of(payment, allowed(payment));
  }

  private List<DisbursementAction> allowed(DisbursementFacts payment) {
    List<DisbursementAction> allowed = new ArrayList<>();
    if (payment.status() == DisbursementStatus.PAID
        && payment.amount().compareTo(payment.refunded()) > 0
        && caller.may("refundDisbursement")) {
      allowed.add(DisbursementAction.REFUND);
    }
    if (payment.status() == DisbursementStatus.PREPARED) {
      String self = caller.name();
      boolean other = !self.equals(payment.preparedBy()) && !payment.issuers().contains(self);
      boolean open = clock.today().getYear() <= payment.budgetYear();
      deciding(allowed, other, open);
    }
    // Last, because a region that was not asked for lately costs a statement.
    return allowed.isEmpty() || ownTreasury.isNamed(payment.regionCode()) ? allowed : List.of();
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
