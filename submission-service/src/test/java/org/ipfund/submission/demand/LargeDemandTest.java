package org.ipfund.submission.demand;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.ipfund.platform.testing.EventSizes.LARGEST;
import static org.ipfund.submission.demand.LargeDemands.body;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.consolidation;
import static org.ipfund.submission.testing.Bodies.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.TestEvents;
import org.ipfund.submission.filing.DemandSize;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be saved can be told: the largest legal demand goes all the way. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class LargeDemandTest {

  private Guangzhou guangzhou;

  @BeforeEach
  void open() {
    TestClock.set("2023-05-25T01:00:00Z");
    guangzhou = Guangzhou.open();
  }

  private String reported() {
    String body = consolidation(guangzhou.round(), guangzhou.city(), "null");
    String id = Http.post("/v1/consolidations", body).statusCode(201).extract().path("id");
    Http.act("/v1/consolidations/" + id, "report", "{}").statusCode(200);
    return "/v1/consolidations/" + id;
  }

  private static String told(String demand) {
    return TestEvents.await(
            "ipfund.submission.v1",
            1,
            e -> e.subject().equals(Http.id(demand)) && e.type().contains("demand-approved"))
        .get(0)
        .data();
  }

  private static void requireTooLarge(ValidatableResponse answer) {
    answer
        .statusCode(422)
        .body("violations.rule", contains("demand-size"))
        .body("violations.pointer", contains("/lines"))
        .body("violations[0].message", containsString("900001 字节，最多 900000 字节"))
        .body("violations[0].remedy", containsString("1 字节以上"));
  }

  @Test
  void approval_whenDemandIsAsLargeAsMayBe_isTold() {
    String demand = Http.submitted(body(LargeDemands.of(guangzhou, LARGEST)));
    Http.act(reported(), "approval", "{}").statusCode(200);
    String told = told(demand);
    int bytes = told.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes <= LARGEST && bytes > LARGEST - DemandSize.HEAD, "bytes: " + bytes);
    Set<?> faults = EventSchemas.faults("submission-service", "demand-approved.v1", told);
    assertEquals(Set.of(), faults);
  }

  @Test
  void create_whenOneByteTooLarge_isRefused() {
    String tooLarge = body(LargeDemands.of(guangzhou, LARGEST + 1));
    requireTooLarge(Http.post("/v1/demands", tooLarge));
    Http.keyed()
        .header("Accept-Language", "en")
        .body(tooLarge)
        .post("/v1/demands")
        .then()
        .statusCode(422)
        .body("violations[0].message", containsString("900001 bytes, at most 900000"));
    Http.get("/v1/demands?roundId=" + guangzhou.round()).body("items.size()", equalTo(0));
  }

  @Test
  void change_whenOneByteTooLarge_isRefusedAndKeepsWhatWasSaved() {
    String demand = Http.draft(guangzhou.demandOfCity(line("导航", "60.00", COUNTED)));
    requireTooLarge(Http.put(demand, 0, body(LargeDemands.of(guangzhou, LARGEST + 1))));
    Http.get(demand).body("amount", equalTo("60.00")).body("version", equalTo(0));
    Http.put(demand, 0, body(LargeDemands.of(guangzhou, LARGEST))).statusCode(200);
  }

  /** As one that was saved when more was allowed. */
  private static void outgrow(String demand) {
    OwnerDatabase.run(
        "UPDATE demand SET overall_goal = repeat('汉', 300000) WHERE id = ?::uuid", Http.id(demand));
  }

  @Test
  void submission_whenSavedUnderALargerLimit_isRefused() {
    String demand = Http.draft(guangzhou.demandOfCity(line("导航", "60.00", COUNTED)));
    outgrow(demand);
    Http.act(demand, "submission", "{}")
        .statusCode(422)
        .body("violations.rule", contains("demand-size"));
  }

  @Test
  void approval_whenSubmittedUnderALargerLimit_isRefusedWholeAndNamesTheDemand() {
    String large = Http.submitted(guangzhou.demandOfCity(line("导航", "60.00", COUNTED)));
    String small = Http.submitted(guangzhou.demandOfCounty(line("快维", "40.00", COUNTED)));
    String merged = reported();
    outgrow(large);
    Http.act(merged, "approval", "{}")
        .statusCode(422)
        .body("violations.rule", contains("EVENT_TOO_LARGE"))
        .body("violations[0].message", containsString(Http.id(large)));
    Http.get(merged).body("status", equalTo("REPORTED"));
    Http.get(small).body("status", equalTo("REPORTED"));
    String outbox = "SELECT count(*) FROM platform.outbox WHERE type LIKE ? AND subject = ?";
    assertEquals("0", OwnerDatabase.ask(outbox, "%demand-approved%", Http.id(small)));
  }

  @Test
  @Rule("N23-35")
  void create_whenLateToo_namesBothFaults() {
    String large = body(LargeDemands.of(guangzhou, LARGEST + 1));
    TestClock.set("2023-06-25T01:00:00Z");
    Http.post("/v1/demands", large)
        .statusCode(422)
        .body("violations.rule", contains("N23-35", "demand-size"));
  }
}
