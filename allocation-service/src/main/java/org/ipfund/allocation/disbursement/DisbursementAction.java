package org.ipfund.allocation.disbursement;

/** What may be done with a payment that waits for a second person. */
public enum DisbursementAction {
  APPROVE,
  REJECT,
  CANCEL
}
