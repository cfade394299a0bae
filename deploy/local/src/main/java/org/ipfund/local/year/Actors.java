package org.ipfund.local.year;

import org.ipfund.local.year.Receivers.Receiver;

/**
 * Who does what in the walk and the story, by username; whoever prepares a thing never approves it.
 */
public final class Actors {

  public static final String ADMINISTRATOR = "province-admin";
  public static final String SECOND_ADMINISTRATOR = "province-admin-2";
  public static final String REVIEWER = "province-reviewer";
  public static final String SECOND_REVIEWER = "province-reviewer-2";
  public static final String FINANCE = "province-finance";
  public static final String SECOND_FINANCE = "province-finance-2";
  public static final String AUDITOR = "auditor";

  private Actors() {}

  /** Who fills in for a bureau. */
  public static String clerk(String regionCode) {
    return regionCode + "-clerk";
  }

  static String clerk(Receiver receiver) {
    return clerk(receiver.regionCode());
  }

  /** Who answers for a bureau. */
  public static String approver(String regionCode) {
    return regionCode + "-approver";
  }

  static String approver(Receiver receiver) {
    return approver(receiver.regionCode());
  }

  /** Who pays for a region. */
  public static String finance(String regionCode) {
    return regionCode + "-finance";
  }
}
