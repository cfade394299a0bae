package org.ipfund.submission.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.consolidation;
import static org.ipfund.submission.testing.Bodies.demand;
import static org.ipfund.submission.testing.Bodies.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Emitted;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.Notices;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the province funds: one project a receiving unit, and what stands below it. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class FundProjectResourceTest {

  private static final String NAMED = Catalog.form("F-3", "CATALOGUE", "PROVINCE");
  private static final String LUMP_SUM = Catalog.form("F-L", "LUMP_SUM", "PROVINCE");
  private static final String BY_CITY = Catalog.form("F-4", "CATALOGUE", "CITY");

  private Guangzhou guangzhou;

  @BeforeEach
  void open() {
    TestClock.set("2023-05-25T01:00:00Z");
    open(Catalog.fund(1));
  }

  private void open(String fund) {
    guangzhou = Guangzhou.open(Catalog.round(fund, NAMED, LUMP_SUM, BY_CITY));
  }

  private String filed(UUID unit, String form, String... lines) {
    return Http.submitted(demand(guangzhou.round(), unit, lines).replace("F2024-4", form));
  }

  private String reported() {
    String body = consolidation(guangzhou.round(), guangzhou.city(), "null");
    String id = Http.post("/v1/consolidations", body).statusCode(201).extract().path("id");
    Http.act("/v1/consolidations/" + id, "report", "{}").statusCode(200);
    return "/v1/consolidations/" + id;
  }

  private void approved() {
    Http.act(reported(), "approval", "{}").statusCode(200);
  }

  private List<String> all() {
    return Http.get("/v1/fund-projects?unitId=" + guangzhou.city())
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  private String one() {
    assertEquals(1, all().size());
    return "/v1/fund-projects/" + all().get(0);
  }

  private static ValidatableResponse subProjects(String fundProject) {
    return Http.get("/v1/projects?fundProjectId=" + Http.id(fundProject)).statusCode(200);
  }

  private String approver() {
    return People.approver(guangzhou.city(), "440100");
  }

  private ValidatableResponse establish(String fundProject, String name, String amount) {
    return Http.actAs(
        approver(),
        fundProject,
        "projects",
        "{\"name\": \"%s\", \"amount\": \"%s\"}".formatted(name, amount));
  }

  private ValidatableResponse spread(String token, String fundProject, String items) {
    return Http.as(token)
        .header("If-Match", Http.get(fundProject).extract().header("ETag"))
        .body("{\"items\": [%s]}".formatted(items))
        .put(fundProject + "/spread")
        .then();
  }

  private static String item(String project, String amount) {
    return "{\"projectId\": \"%s\", \"amount\": \"%s\"}".formatted(project, amount);
  }

  @Test
  void notice_whenADemandHasTwoLines_fundsEachWithItsOwn() {
    String demand =
        filed(
            guangzhou.city(),
            "F-3",
            line("导航", "30000.00", COUNTED),
            line("快维", "20000.00", COUNTED));
    approved();
    String project = one();
    Http.get(project)
        .statusCode(200)
        .body("requestedAmount", equalTo("50000.00"))
        .body("fundedAmount", equalTo("0.00"))
        .body("statusLabel", equalTo("已立项"))
        .body("receivingUnitId", equalTo(guangzhou.city().toString()))
        .body("receivingRegionCode", equalTo("440100"))
        .body("projectCount", equalTo(2))
        .body("allowedActions", empty());
    Notices.issued(Http.id(project), "50000.00", "50000.00");
    Http.get(project)
        .body("fundedAmount", equalTo("50000.00"))
        .body("spreadAmount", equalTo("50000.00"))
        .body("status", equalTo("FUNDED"));
    subProjects(project)
        .body("items.fundedAmount", contains("30000.00", "20000.00"))
        .body("items.status", contains("FUNDED", "FUNDED"))
        .body("items.route", contains("PROVINCE", "PROVINCE"));
    var event = Emitted.await("demand-approved", Http.id(demand));
    assertEquals("PROVINCE", event.getString("route"));
    assertEquals(Http.id(project), event.getString("fundProjectId"));
    assertEquals("50000.00", event.getString("addedAmount"));
    assertEquals(List.of("30000.00", "20000.00"), event.getList("lines.amount"));
    assertEquals(List.of(1, 2), event.getList("indicators.lineNo"));
    assertEquals(event.getString("projectId"), event.getString("lines[0].projectId"));
    var established = Emitted.await("project-established", event.getString("lines[1].projectId"));
    assertEquals(Http.id(project), established.getString("fundProjectId"));
    assertEquals("440100", established.getString("receivingRegionCode"));
  }

  @Test
  void notice_whenSeveralFinalsCome_fundsWithWhatThereIsNow() {
    filed(guangzhou.city(), "F-3", line("导航", "60.00", COUNTED), line("快维", "40.00", COUNTED));
    approved();
    String project = one();
    Notices.issued(Http.id(project), "100.00", null);
    TestClock.set("2024-03-01T01:00:00Z");
    Notices.issued(Http.id(project), "120.00", "120.00");
    TestClock.set("2024-06-01T01:00:00Z");
    Notices.issued(Http.id(project), "80.00", "80.00");
    Http.get(project).body("fundedAmount", equalTo("80.00"));
    subProjects(project).body("items.fundedAmount", contains("48.00", "32.00"));
  }

  @Test
  @Rule("C27")
  void approval_whenUnitsOfACityFileSeveralForms_addsToOneOfItsBureau() {
    filed(guangzhou.city(), "F-L", line("大专项", "1000.00", COUNTED));
    String county = filed(guangzhou.county(), "F-3", line("导航", "50.00", COUNTED));
    approved();
    String project = one();
    Http.get(project)
        .body("requestedAmount", equalTo("1050.00"))
        .body("name", equalTo("大专项"))
        .body("projectCount", equalTo(2));
    var event = Emitted.await("demand-approved", Http.id(county));
    assertEquals(guangzhou.county().toString(), event.getString("unitId"));
    assertEquals(guangzhou.city().toString(), event.getString("receivingUnitId"));
    filed(guangzhou.county(), "F-L", line("从化任务", "10.00", COUNTED));
    approved();
    Http.get(one()).body("requestedAmount", equalTo("1060.00")).body("name", equalTo("大专项"));
  }

  @Test
  void approval_whenTheFundGrantsMore_beginsOneAForm() {
    open(Catalog.fund(null));
    filed(guangzhou.city(), "F-L", line("大专项", "1000.00", COUNTED));
    filed(guangzhou.city(), "F-3", line("导航", "50.00", COUNTED));
    filed(guangzhou.city(), "F-4", line("自行", "20.00", COUNTED));
    approved();
    Http.get("/v1/fund-projects?unitId=" + guangzhou.city())
        .body("items.requestedAmount", contains("1000.00", "50.00"))
        .body("items.cityAmount", contains("20.00", "0.00"));
  }

  @Test
  @Rule({"N23-74", "N23-56"})
  void approval_whenTheCityDecides_addsNothing() {
    filed(guangzhou.city(), "F-L", line("大专项", "100.00", COUNTED));
    String own = filed(guangzhou.county(), "F-4", line("从化导航", "30.00", COUNTED));
    approved();
    String project = one();
    Http.get(project)
        .body("requestedAmount", equalTo("100.00"))
        .body("cityAmount", equalTo("30.00"));
    var event = Emitted.await("demand-approved", Http.id(own));
    assertEquals("CITY", event.getString("route"));
    assertEquals("0.00", event.getString("addedAmount"));
    assertEquals("30.00", event.getString("amount"));
    Notices.issued(Http.id(project), "100.00", "100.00");
    subProjects(project).body("items.fundedAmount", containsInAnyOrder("70.00", "30.00"));
  }

  @Test
  @Rule("N23-56")
  void approval_whenTheCityDecidesMoreThanItsLumpSum_isRefusedAndReturned() {
    filed(guangzhou.city(), "F-L", line("大专项", "100.00", COUNTED));
    filed(guangzhou.county(), "F-4", line("从化导航", "100.01", COUNTED));
    String merged = reported();
    Http.act(merged, "approval", "{}").statusCode(422).body("violations.rule", contains("N23-56"));
    Http.get(merged).body("status", equalTo("REPORTED"));
    Http.act(merged, "return", "{\"reason\": \"请核减\"}").statusCode(200);
  }

  @Test
  @Rule("N23-56")
  void establish_whenWithinWhatWasReceived_isASubProjectOfTheCity() {
    filed(guangzhou.city(), "F-L", line("大专项", "100.00", COUNTED));
    approved();
    String project = one();
    establish(project, "早到", "1.00").statusCode(409);
    Notices.issued(Http.id(project), "80.00", "80.00");
    Http.getAs(approver(), project).body("allowedActions", contains("SPREAD", "ESTABLISH"));
    String id =
        establish(project, "专利导航", "50.00")
            .statusCode(201)
            .body("route", equalTo("CITY"))
            .body("demandId", nullValue())
            .body("unitId", equalTo(guangzhou.city().toString()))
            .extract()
            .path("id");
    establish(project, "超出", "30.01")
        .statusCode(422)
        .body("violations.rule", contains("N23-56"))
        .body("violations.pointer", contains("/amount"));
    establish(project, "其余", "30.00").statusCode(201);
    subProjects(project).body("items.fundedAmount", containsInAnyOrder("16.00", "40.00", "24.00"));
    var told = Emitted.await("project-established", id);
    assertEquals("CITY", told.getString("route"));
    assertEquals("50.00", told.getString("amount"));
  }

  @Test
  void establish_byOthersThanTheReceivingUnit_isRefused() {
    filed(guangzhou.city(), "F-L", line("大专项", "100.00", COUNTED));
    approved();
    String project = one();
    Notices.issued(Http.id(project), "100.00", "100.00");
    String body = "{\"name\": \"导航\", \"amount\": \"1.00\"}";
    Http.actAs(People.approver(guangzhou.county(), "440117"), project, "projects", body)
        .statusCode(404);
    Http.actAs(People.approver(guangzhou.beside(), "441000"), project, "projects", body)
        .statusCode(404);
    Http.actAs(People.reviewer(), project, "projects", body).statusCode(403);
    Http.getAs(People.reviewer(), project).statusCode(200).body("allowedActions", empty());
  }

  @Test
  void spread_byTheReceivingUnit_isAsItChooses() {
    filed(guangzhou.city(), "F-3", line("导航", "60.00", COUNTED), line("快维", "40.00", COUNTED));
    approved();
    String project = one();
    List<String> ids = subProjects(project).extract().path("items.id");
    spread(approver(), project, item(ids.get(0), "1.00")).statusCode(409);
    Notices.issued(Http.id(project), "80.00", "80.00");
    spread(
            approver(),
            project,
            item(ids.get(0), "80.01") + "," + item(UUID.randomUUID().toString(), "-1.00"))
        .statusCode(422)
        .body("violations.rule", containsInAnyOrder("spread-project", "spread-amount"));
    spread(approver(), project, item(ids.get(0), "80.01"))
        .statusCode(422)
        .body("violations.rule", contains("spread-sum"));
    String before = Http.get(project).extract().header("ETag");
    spread(approver(), project, item(ids.get(0), "50.00") + "," + item(ids.get(1), "30.00"))
        .statusCode(200)
        .body("spreadAmount", equalTo("80.00"));
    assertNotEquals(before, Http.get(project).extract().header("ETag"));
    subProjects(project).body("items.fundedAmount", contains("50.00", "30.00"));
    TestClock.set("2024-06-01T01:00:00Z");
    Notices.issued(Http.id(project), "40.00", "40.00");
    subProjects(project).body("items.fundedAmount", contains("25.00", "15.00"));
  }

  @Test
  void list_whenFiltered_givesMatching() {
    filed(guangzhou.city(), "F-L", line("大专项", "100.00", COUNTED));
    approved();
    String list = "/v1/fund-projects?unitId=" + guangzhou.city();
    Http.get(list + "&budgetYear=2024&regionCode=440100").body("items", hasSize(1));
    Http.get(list + "&budgetYear=2023").body("items", empty());
    Http.get(list + "&regionCode=441000").body("items", empty());
    Http.get("/v1/fund-projects?budgetYear=x").statusCode(400);
    Http.get("/v1/fund-projects/" + UUID.randomUUID()).statusCode(404);
    Http.getAs(People.clerk(guangzhou.beside(), "441000"), list).body("items", empty());
  }
}
