package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.allocation.ledger.CallerTreasury;
import org.ipfund.platform.access.Caller;

/** Shows payments with what their reader may do next. */
@ApplicationScoped
class DisbursementViews {

  private final Caller caller;
  private final CallerTreasury ownTreasury;

  DisbursementViews(Caller caller, CallerTreasury ownTreasury) {
    this.caller = caller;
    this.ownTreasury = ownTreasury;
  }

  DisbursementResponse of(Disbursement payment) {
    return DisbursementResponse.of(payment, actions(payment));
  }

  List<DisbursementResponse> of(List<Disbursement> payments) {
    return payments.stream().map(this::of).toList();
  }

  private List<DisbursementAction> actions(Disbursement payment) {
    List<DisbursementAction> allowed = new ArrayList<>();
    if (!ownTreasury.isNamed(payment.request().regionCode())) {
      return allowed;
    }
    if (payment.mayComeBack() && caller.may("refundDisbursement")) {
      allowed.add(DisbursementAction.REFUND);
    }
    if (!payment.isPrepared()) {
      return allowed;
    }
    boolean other = !payment.concerns(caller.name());
    if (other && caller.may("approveDisbursement")) {
      allowed.add(DisbursementAction.APPROVE);
    }
    if (other && caller.may("rejectDisbursement")) {
      allowed.add(DisbursementAction.REJECT);
    }
    if (caller.may("cancelDisbursement")) {
      allowed.add(DisbursementAction.CANCEL);
    }
    return allowed;
  }
}
