package org.ipfund.local.story;

/** Who acts in the story, by username. */
final class Cast {

  static final String ADMINISTRATOR = "province-admin";
  static final String SECOND_ADMINISTRATOR = "province-admin-2";
  static final String REVIEWER = "province-reviewer";
  static final String SECOND_REVIEWER = "province-reviewer-2";
  static final String FINANCE = "province-finance";
  static final String SECOND_FINANCE = "province-finance-2";
  static final String AUDITOR = "auditor";
  static final String CENTRE_CLERK = "protection-centre-clerk";
  static final String CENTRE_APPROVER = "protection-centre-approver";
  static final String ZONE_CLERK = "zone-clerk";
  static final String ZONE_APPROVER = "zone-approver";

  private Cast() {}

  static String clerk(String region) {
    return region + "-clerk";
  }

  static String approver(String region) {
    return region + "-approver";
  }

  static String finance(String region) {
    return region + "-finance";
  }

  static String secondFinance(String region) {
    return region + "-finance-2";
  }
}
