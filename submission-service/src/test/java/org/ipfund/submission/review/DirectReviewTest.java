package org.ipfund.submission.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.demand;
import static org.ipfund.submission.testing.Bodies.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.ipfund.submission.testing.Emitted;
import org.ipfund.submission.testing.Heyuan;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Demands of provincial units come without a package and are decided on directly (case P4). */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DirectReviewTest {

  private Heyuan heyuan;
  private String demand;

  @BeforeEach
  void file() {
    TestClock.set("2023-05-25T01:00:00Z");
    heyuan = Heyuan.open();
    demand =
        Http.submitted(
            demand(
                heyuan.round(),
                heyuan.province(),
                line("导航", "60.00", COUNTED),
                line("快维", "40.00", COUNTED)));
  }

  private ValidatableResponse decide(String body) {
    return Http.actAs(People.reviewer(), demand, "approval", body);
  }

  @Test
  @Rule({"N23-10", "N23-74"})
  void approval_whenNothingIsNamed_takesAll() {
    Http.getAs(People.reviewer(), demand)
        .body("allowedActions", containsInAnyOrder("RETURN", "APPROVE"));
    decide("{}")
        .statusCode(200)
        .body("status", equalTo("APPROVED"))
        .body("approvedAmount", equalTo("100.00"));
    Http.get("/v1/projects?unitId=" + heyuan.province())
        .body("items.amount", contains("60.00", "40.00"))
        .body("items.consolidationId", contains(nullValue(), nullValue()))
        .body("items.route", contains("PROVINCE", "PROVINCE"));
    Http.get("/v1/fund-projects?unitId=" + heyuan.province())
        .body("items", hasSize(1))
        .body("items[0].requestedAmount", equalTo("100.00"))
        .body("items[0].receivingRegionCode", equalTo("440000"));
    var event = Emitted.await("demand-approved", Http.id(demand));
    assertEquals("PROVINCE", event.getString("route"));
    assertEquals("440000", event.getString("receivingRegionCode"));
    assertEquals(heyuan.province().toString(), event.getString("receivingUnitId"));
    assertEquals("100.00", event.getString("addedAmount"));
    decide("{}").statusCode(409);
  }

  @Test
  void approval_whenALineIsCut_needsItsReasonAndKeepsIt() {
    decide("{\"lines\": [{\"lineNo\": 2, \"taken\": \"10.00\", \"cut\": \"30.00\"}]}")
        .statusCode(422)
        .body("violations.rule", contains("decision-reason"))
        .body("violations.pointer", contains("/lines/0/reason"));
    String reasoned =
        "{\"lines\": [{\"lineNo\": 2, \"taken\": \"10.00\", \"cut\": \"30.00\", \"reason\": \"重复\"}]}";
    decide(reasoned).statusCode(200).body("approvedAmount", equalTo("70.00"));
    assertEquals(
        "10.00 30.00 重复",
        OwnerDatabase.ask(
            "SELECT concat_ws(' ', taken, cut, outcome_reason) FROM demand_line"
                + " WHERE demand_id = ?::uuid AND line_no = 2",
            Http.id(demand)));
    var event = Emitted.await("demand-approved", Http.id(demand));
    assertEquals(List.of("60.00", "10.00"), event.getList("lines.amount"));
  }

  @Test
  void approval_whenAmountsDoNotAddUp_namesEachLine() {
    decide(
            "{\"lines\": [{\"lineNo\": 1, \"taken\": \"60.00\", \"cut\": \"1.00\", \"reason\": \"x\"},"
                + " {\"lineNo\": 9, \"taken\": \"1.00\", \"cut\": \"0.00\"}]}")
        .statusCode(422)
        .body("violations.rule", contains("decision-balance", "decision-line"));
  }

  @Test
  void approval_whenRejectedAsAWhole_needsAReasonAndMakesNoProject() {
    decide("{\"reject\": true}").statusCode(422).body("violations.pointer", contains("/reason"));
    decide("{\"reject\": true, \"reason\": \"与上年重复\"}")
        .statusCode(200)
        .body("status", equalTo("REJECTED"))
        .body("approvedAmount", equalTo("0.00"));
    Http.get("/v1/projects?unitId=" + heyuan.province()).body("items", hasSize(0));
  }

  @Test
  @Rule("N23-27")
  void approval_ofAUnitOfACity_isNotThereUntilItsPackageIs() {
    String county = Http.submitted(heyuan.demandOf(heyuan.county()));
    Http.getAs(People.cityApprover(Heyuan.CITY), county).body("allowedActions", contains("RETURN"));
    Http.actAs(People.reviewer(), county, "approval", "{}").statusCode(404);
  }

  @Test
  void approval_byWhoeverWroteIt_isRefused() {
    String writer = "clerk-both-" + heyuan.province();
    String token = Tokens.person(writer, heyuan.province(), Heyuan.PROVINCE, "UNIT_CLERK");
    Http.actAs(People.reviewer(), demand, "return", "{\"reason\": \"补充\"}");
    Http.putAs(
            token, demand, demand(heyuan.round(), heyuan.province(), line("导航", "60.00", COUNTED)))
        .statusCode(200);
    Http.act(demand, "submission", "{}").statusCode(200);
    String both = Tokens.person(writer, null, Heyuan.PROVINCE, "PROVINCE_REVIEWER");
    Http.actAs(both, demand, "approval", "{}")
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:separation-of-duties"));
  }

  @Test
  void approval_byOthersThanTheProvince_isRefused() {
    Http.actAs(People.cityApprover(Heyuan.CITY), demand, "approval", "{}").statusCode(403);
    Http.actAs(People.unitApprover(heyuan.province(), Heyuan.PROVINCE), demand, "approval", "{}")
        .statusCode(403);
  }
}
