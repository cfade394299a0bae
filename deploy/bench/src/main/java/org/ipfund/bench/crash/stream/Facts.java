package org.ipfund.bench.crash.stream;

import java.util.UUID;

/** The data of the catalogue's events, as its schemas ask for it. */
final class Facts {

  private static final String REGION =
      """
      {"code": "%1$s", "name": "区域%1$s", "level": "%2$s", "administrativeParent": %3$s,
       "fiscalParent": %3$s, "provinceManaged": false, "financeCode": null, "budgetCode": null,
       "path": "%4$s", "validFrom": "2023-01-01", "validTo": null,
       "links": [{"rel": "region", "id": "%1$s"}]}
      """;
  private static final String UNIT =
      """
      {"unitId": "%1$s", "name": "%2$s", "kind": "ENTERPRISE", "regionCode": "%3$s",
       "creditCode": null, "links": [{"rel": "unit", "id": "%1$s"}, {"rel": "region", "id": "%3$s"}]}
      """;
  private static final String PROVINCE = "440000";

  private Facts() {}

  static String province() {
    return REGION.formatted(PROVINCE, "PROVINCE", "null", PROVINCE);
  }

  static String city(String code) {
    return REGION.formatted(code, "CITY", "\"" + PROVINCE + "\"", PROVINCE + "/" + code);
  }

  /** A unit with so many characters more than it needs. */
  static String longUnit(UUID id, String name, String region, int characters) {
    String link = "{\"rel\": \"member\", \"id\": \"%s\"}, ".formatted(id);
    String links = link.repeat(characters / link.length());
    return unit(id, name, region).replace("\"links\": [", "\"links\": [" + links);
  }

  static String unit(UUID id, String name, String region) {
    return UNIT.formatted(id, name, region);
  }
}
