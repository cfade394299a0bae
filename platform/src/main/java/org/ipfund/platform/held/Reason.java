package org.ipfund.platform.held;

/** Why an operator decided as they did, as the record keeps it. */
record Reason(String reason) {

  /** Characters. */
  static final int LONGEST = 1_000;
}
