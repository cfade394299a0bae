package org.ipfund.submission.demand;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.consolidation;
import static org.ipfund.submission.testing.Bodies.line;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Emitted;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts are withdrawn for good, what is submitted is taken back until somebody acted on it. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class WithdrawalTest {

  private static final String PATH = "/v1/demands";

  private Guangzhou guangzhou;

  @BeforeEach
  void open() {
    TestClock.set("2023-05-25T01:00:00Z");
    guangzhou = Guangzhou.open();
  }

  private String content() {
    return guangzhou.demandOfCounty(line("专利导航", "100.00", COUNTED));
  }

  private String clerk() {
    return People.clerk(guangzhou.county(), "440117");
  }

  private String approver() {
    return People.approver(guangzhou.county(), "440117");
  }

  private static ValidatableResponse delete(String token, String path) {
    String etag = Http.get(path).extract().header("ETag");
    return given()
        .header("Authorization", People.bearer(token))
        .header("If-Match", etag)
        .delete(path)
        .then();
  }

  private String merged() {
    return "/v1/consolidations/"
        + Http.post(
                "/v1/consolidations", consolidation(guangzhou.round(), guangzhou.city(), "null"))
            .statusCode(201)
            .extract()
            .path("id");
  }

  @Test
  void delete_whenDraft_letsTheUnitAnswerAnew() {
    String draft = Http.draft(content());
    given().delete(draft).then().statusCode(428);
    given().header("If-Match", "\"7\"").delete(draft).then().statusCode(412);
    delete(clerk(), draft).statusCode(204);
    Http.get(draft).statusCode(404);
    Http.get(draft + "/lines").statusCode(404);
    Http.post(PATH, content()).statusCode(201);
    given()
        .header("If-Match", "\"0\"")
        .delete(PATH + "/" + UUID.randomUUID())
        .then()
        .statusCode(404);
  }

  @Test
  void delete_whenSubmitted_isConflict() {
    delete(clerk(), Http.submitted(content())).statusCode(409);
  }

  @Test
  void withdraw_whenNobodyHasActed_isADraftAgain() {
    String demand = Http.submitted(content());
    Http.getAs(approver(), demand).body("allowedActions", contains("WITHDRAW", "RETURN"));
    Http.actAs(approver(), demand, "withdrawal", "{}")
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("submittedAt", nullValue())
        .body("allowedActions", contains("SUBMIT"));
    Emitted.await("demand-withdrawn", Http.id(demand));
    Http.actAs(approver(), demand, "withdrawal", "{}").statusCode(409);
    Http.putAs(clerk(), demand, content()).statusCode(200);
    Http.actAs(approver(), demand, "submission", "{}").statusCode(200);
    Http.actAs(clerk(), demand, "withdrawal", "{}").statusCode(200);
    delete(clerk(), demand).statusCode(204);
  }

  @Test
  void withdraw_whenItCouldNotComeAgain_isRefusedAndTheRemedyLeadsOn() {
    String demand = Http.submitted(content());
    TestClock.set("2023-06-10T01:00:00Z");
    Http.getAs(approver(), demand).body("allowedActions", contains("RETURN"));
    Http.actAs(approver(), demand, "withdrawal", "{}")
        .statusCode(422)
        .body("violations.rule", contains("demand-withdrawal"))
        .body("violations[0].remedy", containsString("退回"));
    Http.act(demand, "return", "{\"reason\": \"应单位要求\"}").statusCode(200);
    Http.actAs(approver(), demand, "submission", "{}").statusCode(200);
    Http.getAs(approver(), demand).body("allowedActions", hasItem("WITHDRAW"));
    Http.actAs(approver(), demand, "withdrawal", "{}").statusCode(200);
  }

  @Test
  void withdraw_whenTheCityHasMerged_isConflictUntilItLetsGo() {
    String demand = Http.submitted(content());
    String merged = merged();
    Http.getAs(approver(), demand).body("allowedActions", contains("RETURN"));
    Http.actAs(approver(), demand, "withdrawal", "{}").statusCode(409);
    given()
        .header("If-Match", Http.get(merged).extract().header("ETag"))
        .delete(merged)
        .then()
        .statusCode(204);
    Http.get(merged).statusCode(404);
    Http.get(demand).body("status", equalTo("SUBMITTED"));
    Http.actAs(approver(), demand, "withdrawal", "{}").statusCode(200);
  }

  @Test
  void withdraw_whenAskedByAnother_isHidden() {
    String demand = Http.submitted(content());
    Http.actAs(People.approver(guangzhou.beside(), "441000"), demand, "withdrawal", "{}")
        .statusCode(404);
    Http.actAs(People.cityApprover("440100"), demand, "withdrawal", "{}").statusCode(403);
  }

  @Test
  void delete_whenItStillStandsInAPackage_isConflictUntilThatIsWithdrawn() {
    String demand = Http.submitted(content());
    String merged = merged();
    Http.act(demand, "return", "{\"reason\": \"指标不全\"}").statusCode(200);
    Http.actAs(approver(), demand, "submission", "{}").statusCode(200);
    Http.actAs(approver(), demand, "withdrawal", "{}").statusCode(200);
    delete(clerk(), demand).statusCode(409).body("detail", containsString("撤销汇总后再删除"));
    given()
        .header("If-Match", Http.get(merged).extract().header("ETag"))
        .delete(merged)
        .then()
        .statusCode(204);
    delete(clerk(), demand).statusCode(204);
  }

  @Test
  void deletePackage_whenItIsWithTheProvince_isConflict() {
    Http.submitted(content());
    String merged = merged();
    Http.act(merged, "report", "{}").statusCode(200);
    given()
        .header("If-Match", Http.get(merged).extract().header("ETag"))
        .delete(merged)
        .then()
        .statusCode(409);
    Http.act(merged, "return", "{\"reason\": \"重报\"}").statusCode(200);
    given()
        .header("If-Match", Http.get(merged).extract().header("ETag"))
        .delete(merged)
        .then()
        .statusCode(204);
  }
}
