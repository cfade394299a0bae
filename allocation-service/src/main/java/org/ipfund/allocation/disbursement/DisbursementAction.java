package org.ipfund.allocation.disbursement;

/** What may be done with a payment: it waits for a second person, or was made. */
public enum DisbursementAction {
  APPROVE,
  REJECT,
  CANCEL,
  /** Some of it came back. */
  REFUND
}
