package org.ipfund.local.story;

/**
 * Who acts in the story alone, by username; the others are {@link org.ipfund.local.year.Actors}.
 */
final class Cast {

  static final String CENTRE_CLERK = "protection-centre-clerk";
  static final String CENTRE_APPROVER = "protection-centre-approver";
  static final String ZONE_CLERK = "zone-clerk";
  static final String ZONE_APPROVER = "zone-approver";

  private Cast() {}

  static String secondFinance(String region) {
    return region + "-finance-2";
  }
}
