package org.ipfund.submission.testing;

import java.util.UUID;

/** A city with its bureau and a county in it, new units each time, on the regions of all tests. */
public record Guangzhou(UUID round, UUID city, UUID county, UUID beside) {

  public static Guangzhou open() {
    return open(Catalog.round());
  }

  public static Guangzhou open(UUID round) {
    Catalog.region("440000", "PROVINCE", "440000");
    Catalog.region("440100", "CITY", "440000/440100");
    Catalog.region("440117", "COUNTY", "440000/440100/440117");
    Catalog.region("441000", "CITY", "440000/441000");
    return new Guangzhou(
        round,
        Catalog.unit("广州市市场监督管理局", "CITY_BUREAU", "440100"),
        Catalog.unit("从化区市场监督管理局", "COUNTY_BUREAU", "440117"),
        Catalog.unit("邻市市场监督管理局", "CITY_BUREAU", "441000"));
  }

  public String demandOfCity(String... lines) {
    return Bodies.demand(round, city, lines);
  }

  public String demandOfCounty(String... lines) {
    return Bodies.demand(round, county, lines);
  }
}
