package org.ipfund.allocation.refund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.allocation.ledger.CallerTreasury;
import org.ipfund.platform.access.Caller;

/** Shows refunds with what their reader may do next. */
@ApplicationScoped
class RefundViews {

  private final Caller caller;
  private final CallerTreasury ownTreasury;

  RefundViews(Caller caller, CallerTreasury ownTreasury) {
    this.caller = caller;
    this.ownTreasury = ownTreasury;
  }

  RefundResponse of(RefundFacts refund) {
    return RefundResponse.of(refund, allowed(refund));
  }

  private List<RefundAction> allowed(RefundFacts refund) {
    List<RefundAction> allowed = new ArrayList<>();
    if (refund.status() != RefundStatus.PREPARED || !ownTreasury.isNamed(refund.regionCode())) {
      return allowed;
    }
    boolean other = !caller.name().equals(refund.preparedBy());
    if (other && caller.may("approveRefund")) {
      allowed.add(RefundAction.APPROVE);
    }
    if (other && caller.may("rejectRefund")) {
      allowed.add(RefundAction.REJECT);
    }
    if (caller.may("cancelRefund")) {
      allowed.add(RefundAction.CANCEL);
    }
    return allowed;
  }
}
