package org.ipfund.local.year;

import org.ipfund.local.year.Receivers.Receiver;

/** Who does what in the walk, by username; whoever prepares a thing never approves it. */
final class Actors {

  static final String ADMINISTRATOR = "province-admin";
  static final String SECOND_ADMINISTRATOR = "province-admin-2";
  static final String REVIEWER = "province-reviewer";
  static final String SECOND_REVIEWER = "province-reviewer-2";
  static final String FINANCE = "province-finance";
  static final String SECOND_FINANCE = "province-finance-2";
  static final String AUDITOR = "auditor";

  private Actors() {}

  /** Who fills in for a bureau. */
  static String clerk(String regionCode) {
    return regionCode + "-clerk";
  }

  static String clerk(Receiver receiver) {
    return clerk(receiver.regionCode());
  }

  /** Who answers for a bureau. */
  static String approver(String regionCode) {
    return regionCode + "-approver";
  }

  static String approver(Receiver receiver) {
    return approver(receiver.regionCode());
  }

  /** Who pays for a region. */
  static String finance(String regionCode) {
    return regionCode + "-finance";
  }
}
