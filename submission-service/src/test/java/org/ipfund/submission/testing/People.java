package org.ipfund.submission.testing;

import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.ipfund.platform.testing.Tokens;

/** Who acts in the tests. */
public final class People {

  private People() {}

  /** A bearer token's header value. */
  public static String bearer(String token) {
    return "Bearer " + token;
  }

  public static String clerk(UUID unit, String regionCode) {
    return Tokens.person("clerk-" + unit, unit, regionCode, role(regionCode, "CLERK"));
  }

  public static String approver(UUID unit, String regionCode) {
    return Tokens.person("approver-" + unit, unit, regionCode, role(regionCode, "APPROVER"));
  }

  public static String unitClerk(UUID unit, String regionCode) {
    return Tokens.person("clerk-" + unit, unit, regionCode, "UNIT_CLERK");
  }

  public static String unitApprover(UUID unit, String regionCode) {
    return Tokens.person("approver-" + unit, unit, regionCode, "UNIT_APPROVER");
  }

  /** The city bureau's approver in the city of a region. */
  public static String cityApprover(String regionCode) {
    String city = city(regionCode);
    return Tokens.person("approver-" + city, null, city, "CITY_APPROVER");
  }

  public static String reviewer() {
    return Tokens.person("reviewer", null, "440000", "PROVINCE_REVIEWER");
  }

  public static String auditor() {
    return Tokens.person("auditor", null, "440000", "AUDITOR");
  }

  /** Who may do this action of a demand or consolidation as it was read. */
  static String actor(String resource, String action, JsonPath read) {
    if (resource.contains("/consolidations/")) {
      return action.equals("report") ? cityApprover(read.getString("cityRegionCode")) : reviewer();
    }
    String region = read.getString("regionCode");
    return action.equals("return")
        ? cityApprover(region)
        : unitApprover(read.getUUID("unitId"), region);
  }

  private static String role(String regionCode, String duty) {
    return (regionCode.equals(city(regionCode)) ? "CITY_" : "COUNTY_") + duty;
  }

  private static String city(String regionCode) {
    return regionCode.substring(0, 4) + "00";
  }
}
