package org.ipfund.allocation.refund;

/** What may be done with a refund that waits for a second person. */
public enum RefundAction {
  APPROVE,
  REJECT,
  CANCEL
}
