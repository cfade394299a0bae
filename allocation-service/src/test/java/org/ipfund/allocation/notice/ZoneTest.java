package org.ipfund.allocation.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.allocation.fixture.Callers;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.allocation.fixture.PrintedLines;
import org.ipfund.allocation.fixture.Told;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** M7: a zone's money lies in the treasury of the region that receives for it, under its name. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ZoneTest {

  private static final String CITY = "440100";
  private static final String ZONE = "440100Z1";

  private Heard heard;
  private int year;
  private Told told;
  private String appropriation;

  @BeforeEach
  void hear() {
    heard = Heard.everything();
    year = Notices.newYear();
    told = new Told(heard, year);
    appropriation = Notices.appropriation(year, "1000000.00");
  }

  private String issued(String... lines) {
    String notice = PrintedLines.of(lines).loaded(Notices.body(year, appropriation));
    given().get(notice + "/reconciliation").then().body("balanced", equalTo(true));
    Calls.act(notice, "issue").statusCode(200);
    return notice;
  }

  private String zoneWithItsOwnTable() {
    told.table(CITY, "200000.00");
    told.table(ZONE, heard.newUnit(ZONE, "知识城管委会" + year), "60000.00");
    return issued(CITY, "200000.00", ZONE, "60000.00");
  }

  private static ValidatableResponse pay(
      RequestSpecification as, String region, String notice, String amount) {
    return as.contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Payments.body(region, Notices.id(notice), amount))
        .post(Payments.PATH)
        .then();
  }

  @Test
  void issue_whenAZoneHasItsOwnTable_putsItsMoneyIntoTheCitysTreasury() {
    String notice = zoneWithItsOwnTable();
    given()
        .queryParam("budgetYear", year)
        .queryParam("kind", "TREASURY")
        .get("/v1/accounts")
        .then()
        .body("items.regionCode", contains(CITY))
        .body("items.balance", contains("260000.00"));
    assertEquals(
        List.of(CITY + " 200000.00", ZONE + " 60000.00"),
        event(notice).getList("lines.collect { it.regionCode + ' ' + it.total }"));
  }

  private static JsonPath event(String notice) {
    String data =
        TestEvents.await("ipfund.allocation.v1", 1, e -> e.subject().equals(Notices.id(notice)))
            .get(0)
            .data();
    assertEquals(Set.of(), EventSchemas.faults("allocation-service", "notice-issued.v1", data));
    return JsonPath.from(data);
  }

  @Test
  void payment_ofAZone_isMadeByTheFinanceOfficeOfWhoReceivesForIt() {
    String notice = zoneWithItsOwnTable();
    TestClock.set(year + "-02-01T01:00:00Z");
    String paid =
        pay(Callers.as("LOCAL_FINANCE", CITY), ZONE, notice, "10000.00")
            .statusCode(201)
            .body("regionCode", equalTo(ZONE))
            .extract()
            .path("id");
    pay(Callers.as("LOCAL_FINANCE", "440200"), ZONE, notice, "10000.00").statusCode(422);
    Callers.as("LOCAL_FINANCE", CITY).get(Payments.PATH + "/" + paid).then().statusCode(200);
    Callers.as("LOCAL_FINANCE", CITY)
        .get(notice)
        .then()
        .body("allowedActions", equalTo(List.of("DISBURSE")));
    given()
        .queryParam("budgetYear", year)
        .queryParam("regionCode", CITY)
        .get("/v1/positions")
        .then()
        .body("items.regionCode", contains(CITY, ZONE))
        .body("items.receivingRegionCode", contains(CITY, CITY))
        .body("items.total", contains("200000.00", "60000.00"))
        .body("items.paid", contains("0.00", "10000.00"))
        .body("items.left", contains("200000.00", "50000.00"));
  }

  @Test
  void preparedPayment_ofAZone_isDecidedByASecondPersonOfWhoReceives() {
    told.table(CITY, "200000.00");
    told.table(ZONE, heard.newUnit(ZONE, "知识城管委会" + year), "160000.00");
    String notice = issued(CITY, "200000.00", ZONE, "160000.00");
    TestClock.set(year + "-02-01T01:00:00Z");
    String payment =
        pay(Callers.as("LOCAL_FINANCE", CITY), ZONE, notice, "150000.00")
            .statusCode(201)
            .body("status", equalTo("PREPARED"))
            .extract()
            .path("id");
    String path = Payments.PATH + "/" + payment;
    Callers.as("LOCAL_FINANCE", CITY)
        .get(path)
        .then()
        .body("allowedActions", equalTo(List.of("CANCEL")));
    Callers.as("LOCAL_FINANCE", CITY)
        .header("If-Match", "\"0\"")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post(path + "/cancellation")
        .then()
        .statusCode(200);
  }

  /**
   * The zone's demand flows into the fund project of the city's bureau: one table for both lines.
   */
  @Test
  void issue_whenAZoneSharesItsCitysTable_reconcilesBothLinesWithIt() {
    Told.Table table = told.table(CITY, "260000.00");
    String notice = issued(CITY, "200000.00", ZONE, "60000.00");
    JsonPath event = event(notice);
    assertEquals(List.of(CITY), event.getList("lines.regionCode"));
    assertEquals("260000.00", event.getString("lines[0].total"));
    told.adjusted(table, "250000.00", 2);
    Map<String, Object> body = Notices.body(year, appropriation);
    body.put("stage", "FINAL");
    String last = PrintedLines.of(CITY, "200000.00", ZONE, "50000.00").loaded(body);
    Calls.act(last, "issue").statusCode(200).body("netChange", equalTo("-10000.00"));
    assertEquals("-10000.00 250000.00 2", told(event(last)));
  }

  private static String told(JsonPath event) {
    return event.getString("lines[0].netChange")
        + " "
        + event.getString("lines[0].total")
        + " "
        + event.getString("lines[0].tableVersion");
  }
}
