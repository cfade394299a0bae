package org.ipfund.allocation.inbound;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.allocation.fixture.Callers;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.allocation.fixture.PrintedLines;
import org.ipfund.allocation.fixture.Told;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A zone that shares its city's fund project comes to another receiver, or gets a finance bureau of
 * its own: what stands for each fund project follows its line, and the year goes on.
 */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ZoneFundProjectTest {

  private static final AtomicInteger CODES = new AtomicInteger(0);
  private static final String PROVINCE = "440000";
  private static final String CITY = "440700";
  private static final String OTHER = "440600";

  private Heard heard;
  private int year;
  private String appropriation;
  private String zone;
  private RegionFacts lies;
  private String advance;
  private Told told;
  private Told.Table citys;
  private Told.Table others;

  /** The zone has 10 000.00 under the fund project of its city. */
  @BeforeEach
  void issue() {
    heard = Heard.everything();
    year = Notices.newYear();
    zone = "440900Z" + CODES.incrementAndGet();
    tell(1, CITY, CITY);
    told = new Told(heard, year);
    appropriation = Notices.appropriation(year, "2000000.00");
    citys = told.table(CITY, "310000.00");
    others = told.table(OTHER, "1000000.00");
    advance = lines("10000.00").loaded(Notices.body(year, appropriation));
    Calls.act(advance, "issue").statusCode(200);
    TestClock.set(year + "-02-01T01:00:00Z");
  }

  private void tell(long sequence, String city, String payer) {
    lies = Told.zone(zone, sequence, city, payer);
  }

  private PrintedLines lines(String ofZone) {
    return PrintedLines.of(CITY, "300000.00", OTHER, "1000000.00", zone, ofZone).where(lies);
  }

  private String last(String ofZone) {
    Map<String, Object> body = Notices.body(year, appropriation);
    body.put("stage", "FINAL");
    return lines(ofZone).loaded(body);
  }

  /** The zone lies under the other city, whose table asks for its money now. */
  private void move() {
    tell(2, OTHER, OTHER);
    told.adjusted(citys, "300000.00", 2);
    told.adjusted(others, "1010000.00", 2);
  }

  private static String issued(String notice, String netChange) {
    Calls.act(notice, "issue").statusCode(200).body("netChange", equalTo(netChange));
    return notice;
  }

  /** What the event of the issue tells of a fund project: posted and in all. */
  private static String told(String notice, Told.Table table) {
    JsonPath event =
        JsonPath.from(
            TestEvents.await("ipfund.allocation.v1", 1, e -> e.subject().equals(Notices.id(notice)))
                .get(0)
                .data());
    String line = "lines.find { it.projectId == '" + table.project() + "' }";
    return event.getString(line + ".netChange") + " " + event.getString(line + ".total");
  }

  /** Of the zone's money for a fund project. */
  private void stands(Told.Table table, String total, String left) {
    String position = "items.find { it.projectId == '" + table.project() + "' }";
    given()
        .get("/v1/positions?budgetYear=" + year + "&regionCode=" + zone)
        .then()
        .body(position + ".total", equalTo(total))
        .body(position + ".left", equalTo(left));
  }

  private ValidatableResponse pay(String by, String notice, String amount) {
    return Callers.as("LOCAL_FINANCE", by)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Payments.body(zone, Notices.id(notice), amount))
        .post(Payments.PATH)
        .then();
  }

  @Test
  void finalNotice_whenTheZoneMoved_takesItsMoneyFromOneFundProjectToTheOther() {
    move();
    String notice = issued(last("10000.00"), "0.00");
    assertEquals("-10000.00 300000.00", told(notice, citys));
    assertEquals("10000.00 1010000.00", told(notice, others));
    stands(citys, "0.00", "0.00");
    stands(others, "10000.00", "10000.00");
    pay(OTHER, notice, "10000.00").statusCode(201);
    String again = issued(last("10000.00"), "0.00");
    assertEquals("0.00 300000.00", told(again, citys));
    assertEquals("0.00 1010000.00", told(again, others));
  }

  /** What was paid stays with the fund project it was paid for. */
  @Test
  void finalNotice_whenTheMovedZoneHasPaid_movesWhatIsLeft() {
    pay(CITY, advance, "4000.00").statusCode(201);
    move();
    String notice = issued(last("10000.00"), "0.00");
    assertEquals("-6000.00 304000.00", told(notice, citys));
    assertEquals("6000.00 1006000.00", told(notice, others));
    stands(citys, "4000.00", "0.00");
    stands(others, "6000.00", "6000.00");
    told.adjusted(others, "1003000.00", 3);
    Calls.act(last("3000.00"), "issue")
        .statusCode(422)
        .body("violations.rule", contains("balance"))
        .body("violations.message", hasItem(containsString("10000.00")))
        .body("violations.remedy", hasItem(containsString("4000.00")));
    told.adjusted(others, "1004000.00", 4);
    issued(last("4000.00"), "-6000.00");
    stands(others, "0.00", "0.00");
  }

  @Test
  void finalNotice_whenTheZoneHasItsOwnBureauAndNoTable_countsItWhereItsMoneyStands() {
    tell(2, CITY, PROVINCE);
    String notice = issued(last("10000.00"), "0.00");
    assertEquals("0.00 310000.00", told(notice, citys));
    stands(citys, "10000.00", "10000.00");
    pay(zone, notice, "1000.00").statusCode(201);
    told.adjusted(citys, "301000.00", 2);
    issued(last("1000.00"), "-9000.00");
    stands(citys, "1000.00", "0.00");
  }

  @Test
  void finalNotice_whenTheZoneWithItsOwnBureauHasATable_takesItsMoneyThere() {
    tell(2, OTHER, PROVINCE);
    issued(last("10000.00"), "0.00");
    told.adjusted(citys, "300000.00", 2);
    Told.Table own = told.table(zone, heard.newUnit(zone, "管委会" + zone + year), "10000.00");
    String notice = issued(last("10000.00"), "0.00");
    assertEquals("-10000.00 300000.00", told(notice, citys));
    assertEquals("10000.00 10000.00", told(notice, own));
    stands(citys, "0.00", "0.00");
    stands(own, "10000.00", "10000.00");
  }

  @Test
  void finalNotice_whenTheZoneWithItsOwnBureauEndsWhatItHas_takesItBack() {
    tell(2, OTHER, PROVINCE);
    told.adjusted(citys, "300000.00", 2);
    issued(last("0.00"), "-10000.00");
    stands(citys, "0.00", "0.00");
    issued(last("0.00"), "0.00");
  }
}
