package org.ipfund.submission.testing;

import java.util.UUID;

/**
 * A city with two counties, a city beside it with a county, and the province; new units each time,
 * on the regions of all tests.
 */
public record Heyuan(
    UUID round,
    UUID city,
    UUID county,
    UUID unit,
    UUID otherCounty,
    UUID otherCity,
    UUID province) {

  public static final String CITY = "441600";
  public static final String COUNTY = "441621";
  public static final String ZONE = "441621Z1";
  public static final String OTHER_COUNTY = "441622";
  public static final String OTHER_CITY = "440300";
  public static final String COUNTY_OF_OTHER_CITY = "440305";
  public static final String PROVINCE = "440000";

  public static Heyuan open() {
    regions();
    return new Heyuan(
        Catalog.round(),
        Catalog.unit("河源市市场监督管理局", "CITY_BUREAU", CITY),
        Catalog.unit("紫金县市场监督管理局", "COUNTY_BUREAU", COUNTY),
        Catalog.unit("紫金县某企业", "ENTERPRISE", COUNTY),
        Catalog.unit("龙川县市场监督管理局", "COUNTY_BUREAU", OTHER_COUNTY),
        Catalog.unit("深圳市市场监督管理局", "CITY_BUREAU", OTHER_CITY),
        Catalog.unit("省知识产权保护中心", "PROTECTION_CENTRE", PROVINCE));
  }

  /** Publishes where everything lies. */
  public static void regions() {
    Catalog.region(PROVINCE, "PROVINCE", "440000");
    Catalog.region(CITY, "CITY", "440000/441600");
    Catalog.region(COUNTY, "COUNTY", "440000/441600/441621");
    Catalog.region(ZONE, "ZONE", "440000/441600/441621/441621Z1");
    Catalog.region(OTHER_COUNTY, "COUNTY", "440000/441600/441622");
    Catalog.region(OTHER_CITY, "CITY", "440000/440300");
    Catalog.region(COUNTY_OF_OTHER_CITY, "COUNTY", "440000/440300/440305");
  }

  /** One good line. */
  public String demandOf(UUID who) {
    return Bodies.demand(round, who, Bodies.line("专利导航", "100.00", Bodies.COUNTED));
  }

  public String mergeAll() {
    return Bodies.consolidation(round, city, "null");
  }

  /** Merges everything submitted and gives the package's path. */
  public String merged() {
    return "/v1/consolidations/"
        + Http.post("/v1/consolidations", mergeAll()).statusCode(201).extract().path("id");
  }
}
