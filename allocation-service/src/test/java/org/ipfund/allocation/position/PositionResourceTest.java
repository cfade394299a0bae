package org.ipfund.allocation.position;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipfund.allocation.fixture.Callers;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.allocation.fixture.PrintedLines;
import org.ipfund.allocation.fixture.Told;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each has now: the sum of what notices posted, and what was paid of it. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class PositionResourceTest {

  private static final String PATH = "/v1/positions";

  private int year;
  private Told.Table city;

  @BeforeEach
  void issueTwice() {
    year = Notices.newYear();
    Told told = new Told(Heard.everything(), year);
    Told.fund("P-" + year, Notices.fund(year), 1);
    city = told.table(Notices.CITY, "1000.00");
    Told.Table county = told.table(Notices.COUNTY, "500.00");
    String appropriation = Notices.appropriation(year, "10000.00");
    Map<String, Object> body = Notices.body(year, appropriation);
    String advance =
        PrintedLines.of(Notices.CITY, "1000.00", Notices.COUNTY, "500.00").loaded(body);
    Calls.act(advance, "issue").statusCode(200);
    TestClock.set(year + "-02-01T01:00:00Z");
    Payments.pay(Notices.COUNTY, Notices.id(advance), "100.00").statusCode(201);
    told.adjusted(city, "1200.00", 2);
    told.adjusted(county, "450.00", 2);
    body = Notices.body(year, appropriation);
    body.put("stage", "FINAL");
    Calls.act(
            PrintedLines.of(Notices.CITY, "1200.00", Notices.COUNTY, "450.00").loaded(body),
            "issue")
        .statusCode(200);
  }

  @Test
  void list_whenRaisedLoweredAndPaid_tellsEachPart() {
    given()
        .queryParam("budgetYear", year)
        .get(PATH)
        .then()
        .statusCode(200)
        .body("items.regionCode", contains(Notices.CITY, Notices.COUNTY))
        .body("items.regionName", contains("江门市", "台山市"))
        .body("items.fundCode", contains("P-" + year, "P-" + year))
        .body("items[0].projectId", equalTo(city.project().toString()))
        .body("items[0].tableId", equalTo(city.id().toString()))
        .body("items[0].projectName", equalTo("专项任务"))
        .body("items.advance", contains("1000.00", "500.00"))
        .body("items.supplements", contains("200.00", "0.00"))
        .body("items.reductions", contains("0.00", "50.00"))
        .body("items.total", contains("1200.00", "450.00"))
        .body("items.paid", contains("0.00", "100.00"))
        .body("items.reserved", contains("0.00", "0.00"))
        .body("items.left", contains("1200.00", "350.00"))
        .body("next", nullValue());
  }

  @Test
  void list_whenPagedAndFiltered_givesEachOnce() {
    List<String> regions = new ArrayList<>();
    String cursor = null;
    do {
      var query = given().queryParam("fundCode", "P-" + year).queryParam("limit", 1);
      var page =
          (cursor == null ? query : query.queryParam("cursor", cursor))
              .get(PATH)
              .then()
              .statusCode(200)
              .extract();
      regions.addAll(page.path("items.regionCode"));
      cursor = page.path("next");
    } while (cursor != null);
    assertEquals(List.of(Notices.CITY, Notices.COUNTY), regions);
    given().queryParam("fundCode", "NO-SUCH").get(PATH).then().body("items", hasSize(0));
    given()
        .queryParam("budgetYear", year)
        .queryParam("regionCode", Notices.COUNTY)
        .get(PATH)
        .then()
        .body("items.regionCode", contains(Notices.COUNTY));
    given().queryParam("budgetYear", "x").get(PATH).then().statusCode(400);
  }

  @Test
  void list_byAPlace_showsWhatLiesBelowIt() {
    Callers.as("CITY_CLERK", Notices.CITY)
        .get(PATH + "?budgetYear=" + year)
        .then()
        .body("items.regionCode", contains(Notices.CITY, Notices.COUNTY));
    Callers.as("LOCAL_FINANCE", Notices.COUNTY)
        .get(PATH + "?budgetYear=" + year)
        .then()
        .body("items.regionCode", contains(Notices.COUNTY));
    Callers.as("CITY_CLERK", "441600")
        .get(PATH + "?budgetYear=" + year)
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void list_whenTheCursorIsNoneOfThisList_isRefused() {
    given().queryParam("cursor", "zz").get(PATH).then().statusCode(400);
  }
}
