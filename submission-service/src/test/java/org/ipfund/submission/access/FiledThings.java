package org.ipfund.submission.access;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.testing.AccessMatrix.Place;
import org.ipfund.submission.testing.Bodies;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Http;

/**
 * One of every thing at each place, in a round of its own: a demand that was merged, reported and
 * approved, its package, its project and its fund project: each region is paid by the province.
 * Every unit is a city bureau, whatever its region, so that each can have a package.
 */
final class FiledThings {

  /** The things of one unit. */
  record Things(
      UUID round, String demand, String consolidation, String project, String fundProject) {}

  private final Map<UUID, Things> byUnit = new HashMap<>();

  /** A new unit in a region, with its things. */
  Place at(String regionCode) {
    Catalog.paidByProvince(regionCode);
    UUID unit = Catalog.unit("单位" + regionCode, "CITY_BUREAU", regionCode);
    UUID round = Catalog.round();
    String demand = Http.submitted(demand(round, unit));
    String merged =
        Http.post("/v1/consolidations", consolidation(round, unit))
            .statusCode(201)
            .extract()
            .path("id");
    String consolidation = "/v1/consolidations/" + merged;
    Http.act(consolidation, "report", "{}").statusCode(200);
    Http.act(consolidation, "approval", "{}").statusCode(200);
    String project = Http.get("/v1/projects?unitId=" + unit).extract().path("items[0].id");
    String fundProject = Http.get("/v1/fund-projects?unitId=" + unit).extract().path("items[0].id");
    byUnit.put(
        unit,
        new Things(
            round,
            demand,
            consolidation,
            "/v1/projects/" + project,
            "/v1/fund-projects/" + fundProject));
    return new Place(unit, regionCode);
  }

  Things of(Place place) {
    return byUnit.get(place.unit());
  }

  String demand(Place place) {
    return demand(of(place).round(), place.unit());
  }

  String consolidation(Place place) {
    return consolidation(of(place).round(), place.unit());
  }

  private static String demand(UUID round, UUID unit) {
    return Bodies.demand(round, unit, Bodies.line("专利导航", "100.00", Bodies.COUNTED));
  }

  private static String consolidation(UUID round, UUID unit) {
    return Bodies.consolidation(round, unit, "null");
  }
}
