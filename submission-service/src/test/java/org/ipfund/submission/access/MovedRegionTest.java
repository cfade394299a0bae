package org.ipfund.submission.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.ipfund.submission.testing.Bodies;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Heyuan;
import org.ipfund.submission.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A county that is put under another city: what it filed goes along, what was decided stays
 * readable.
 */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class MovedRegionTest {

  private static final AtomicInteger CODES = new AtomicInteger(480_000);
  private static final String NEW_CITY = "441300";

  private Heyuan heyuan;
  private UUID newBureau;
  private String county;
  private UUID unit;

  @BeforeEach
  void open() {
    TestClock.set("2023-05-25T01:00:00Z");
    heyuan = Heyuan.open();
    Catalog.region(NEW_CITY, "CITY", "440000/" + NEW_CITY);
    newBureau = Catalog.unit("惠州市市场监督管理局", "CITY_BUREAU", NEW_CITY);
    county = String.valueOf(CODES.incrementAndGet());
    Catalog.region(county, "COUNTY", "440000/441600/" + county);
    unit = Catalog.unit("试验县企业", "ENTERPRISE", county);
  }

  private void move() {
    String path = "440000/" + NEW_CITY + "/" + county;
    Catalog.region(county, "COUNTY", path);
    Catalog.awaitRow("SELECT 1 FROM known_region WHERE code = ? AND path = ?", county, path);
  }

  /** Where somebody belongs is remembered for some seconds, so that each one asks once. */
  private static String city(String code) {
    return Tokens.person("approver-" + UUID.randomUUID(), null, code, "CITY_APPROVER");
  }

  private String list(String more) {
    return "/v1/demands?roundId=" + heyuan.round() + more;
  }

  @Test
  void submitted_whenTheCountyMoves_isForItsNewCityToMerge() {
    String demand = Http.submitted(heyuan.demandOf(unit));
    move();
    Http.getAs(city(Heyuan.CITY), demand).statusCode(404);
    Http.getAs(city(Heyuan.CITY), list("&regionCode=" + county)).body("items", empty());
    Http.getAs(city(NEW_CITY), demand).statusCode(200);
    Http.getAs(city(NEW_CITY), list("")).body("items.id", contains(Http.id(demand)));
    String merged =
        "/v1/consolidations/"
            + Http.post(
                    "/v1/consolidations", Bodies.consolidation(heyuan.round(), newBureau, "null"))
                .statusCode(201)
                .extract()
                .path("id");
    Http.getAs(city(NEW_CITY), merged + "/lines").body("items[0].sources", hasSize(1));
  }

  @Test
  void merged_whenTheCountyMoves_isSubmittedAgainAndTheOldPackageIsMergedAnew() {
    String demand = Http.submitted(heyuan.demandOf(unit));
    Http.submitted(heyuan.demandOf(heyuan.unit()));
    String merged = heyuan.merged();
    move();
    Http.getAs(city(NEW_CITY), demand).statusCode(200).body("status", equalTo("SUBMITTED"));
    assertLeft(merged, demand);
  }

  /** Package, line and source say that the demand is gone; so does the refusal. */
  private static void assertLeft(String merged, String demand) {
    Http.getAs(city(Heyuan.CITY), merged)
        .body("stale", equalTo(true))
        .body("allowedActions", not(hasItem("REPORT")));
    Http.getAs(city(Heyuan.CITY), merged + "/lines")
        .body("items.findAll { it.stale }", hasSize(1))
        .body("items.find { it.stale }.sources[0].demandId", equalTo(Http.id(demand)))
        .body("items.find { it.stale }.sources[0].stale", equalTo(true));
    Http.act(merged, "report", "{}")
        .statusCode(422)
        .body("violations.rule", contains("consolidation-stale"))
        .body("violations[0].message", containsString("已划出本市"));
  }

  @Test
  void returned_whenTheCountyHasMoved_isReadByItsPeopleAtOnceAndStaleInThePackage() {
    String demand = Http.submitted(heyuan.demandOf(unit));
    Http.submitted(heyuan.demandOf(heyuan.unit()));
    String merged = heyuan.merged();
    Http.act(merged, "report", "{}").statusCode(200);
    String own = Tokens.person("clerk-" + UUID.randomUUID(), null, county, "COUNTY_CLERK");
    Http.getAs(own, demand).statusCode(200);
    move();
    Http.getAs(city(Heyuan.CITY), merged).body("stale", equalTo(false));
    Http.act(merged, "return", "{\"reason\": \"请核实\"}").statusCode(200);
    Http.getAs(own, demand).statusCode(200).body("status", equalTo("SUBMITTED"));
    assertLeft(merged, demand);
  }

  @Test
  void approved_whenTheCountyMoves_isReadByBothCities() {
    String demand = Http.submitted(heyuan.demandOf(unit));
    String merged = heyuan.merged();
    Http.act(merged, "report", "{}").statusCode(200);
    Http.act(merged, "approval", "{}").statusCode(200);
    move();
    String project =
        Http.getAs(city(NEW_CITY), "/v1/projects?regionCode=" + county)
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    for (String both : new String[] {Heyuan.CITY, NEW_CITY}) {
      Http.getAs(city(both), demand).statusCode(200).body("status", equalTo("APPROVED"));
      Http.getAs(city(both), demand + "/lines").statusCode(200).body("items", hasSize(1));
      Http.getAs(city(both), "/v1/projects/" + project).statusCode(200);
      Http.getAs(city(both), list("&regionCode=" + county))
          .body("items.id", contains(Http.id(demand)));
    }
    Http.getAs(city(Heyuan.CITY), list("")).body("items", empty());
    Http.getAs(city(NEW_CITY), list("")).body("items.id", contains(Http.id(demand)));
    Http.getAs(city("440600"), demand).statusCode(404);
    Http.getAs(city(Heyuan.CITY), merged).statusCode(200);
  }
}
