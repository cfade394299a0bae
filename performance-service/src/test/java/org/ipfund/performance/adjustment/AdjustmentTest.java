package org.ipfund.performance.adjustment;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was issued changes only by adjustment: prepared by one, approved by another. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AdjustmentTest {

  private static final String TOPIC = "ipfund.performance.v1";
  private static final String EVENT = "target-table-approved.v1";

  private Receiver receiver;
  private UUID fundProject;
  private String table;

  @BeforeEach
  void issued() {
    receiver = Receiver.known();
    fundProject = UUID.randomUUID();
    table = Tables.issued(receiver, fundProject, "100000.00");
  }

  private Demand late(String amount) {
    return new Demand(receiver).amount(amount).fundProject(fundProject, receiver);
  }

  private JsonNode told(int count) throws Exception {
    var event = TestEvents.await(TOPIC, count, e -> e.subject().equals(table)).get(count - 1);
    assertEquals(Set.of(), EventSchemas.faults("performance-service", EVENT, event.data()));
    return new ObjectMapper().readTree(event.data());
  }

  /** Case M2 as far as this service goes. */
  @Test
  @Rule("C12")
  void approve_whenTheMoneyChanges_waitsForANotice() throws Exception {
    Adjusting.open(table, Adjusting.amount("80000.00"))
        .statusCode(201)
        .header("Location", endsWith(Adjusting.path(table, 1)))
        .header("ETag", equalTo("\"0\""))
        .body("status", equalTo("DRAFT"))
        .body("baseVersion", equalTo(1))
        .body("baseAmount", equalTo("100000.00"))
        .body("requestedAmount", equalTo("80000.00"))
        .body("content.indicators", hasSize(4));
    Adjusting.approve(table, 1)
        .statusCode(200)
        .body("status", equalTo("APPROVED"))
        .body("resultVersion", equalTo(2))
        .body("allowedActions", empty());
    get(Tables.PATH + table)
        .then()
        .body("status", equalTo("FROZEN"))
        .body("requestedAmount", equalTo("100000.00"))
        .body("fundedAmount", equalTo("100000.00"))
        .body("pendingAmount", equalTo("80000.00"))
        .body("newestVersion", equalTo(2))
        .body("inForceVersion", equalTo(1));
    JsonNode pending = told(2);
    assertEquals("80000.00", pending.get("requestedAmount").asText());
    assertEquals(2, pending.get("version").asInt());
    assertEquals(true, pending.get("pending").asBoolean());
    assertEquals("GD-IP", pending.get("fundCode").asText());
    assertEquals(fundProject.toString(), pending.get("projectId").asText());

    UUID notice = Tables.issue(table, 2, "80000.00");
    get(Tables.PATH + table)
        .then()
        .body("requestedAmount", equalTo("80000.00"))
        .body("pendingAmount", nullValue())
        .body("inForceVersion", equalTo(2));
    get(Tables.PATH + table + "/versions/2")
        .then()
        .body("status", equalTo("IN_FORCE"))
        .body("noticeId", equalTo(notice.toString()));
    assertEquals(false, told(3).get("pending").asBoolean());
  }

  @Test
  void approve_whenOnlyTargetsChange_isInForceAtOnce() throws Exception {
    Adjusting.open(table, Adjusting.target("不少于7场")).statusCode(201);
    get(Tables.PATH + table + "/indicators").then().body("items", hasSize(4));
    Adjusting.approve(table, 1).statusCode(200);
    get(Tables.PATH + table + "/indicators")
        .then()
        .body("items.targetText", contains("不少于7场"))
        .body("items[0].reading.min", equalTo("7"))
        .body("items[0].demandId", nullValue());
    get(Tables.PATH + table)
        .then()
        .body("inForceVersion", equalTo(2))
        .body("indicatorCount", equalTo(1))
        .body("weightNote", equalTo("ALL_TO_OUTPUT"));
    JsonNode event = told(2);
    assertEquals(2, event.get("version").asInt());
    assertEquals(false, event.get("pending").asBoolean());
    assertEquals(1, event.get("indicatorCount").asInt());
  }

  @Test
  void rollup_whileAnAdjustmentIsPending_readsWhatIsInForce() {
    String name = "指标" + table;
    String body =
        """
        {"reason": "增加任务", "requestedAmount": "120000.00", "indicators": [{"level1": "OUTPUT",
          "level2": "QUANTITY", "name": "%s", "targetText": "9家"}]}
        """
            .formatted(name);
    Adjusting.open(table, body).statusCode(201);
    Adjusting.approve(table, 1).statusCode(200);
    String rollup = "/v1/rollups?budgetYear=2024&indicatorName=" + name;
    get(rollup).then().body("items", empty());
    Tables.issue(table, 2, "120000.00");
    get(rollup).then().body("items.sum", contains("9"));
  }

  @Test
  void open_whenOneIsOpen_isRefusedUntilThatIsClosed() {
    Adjusting.open(table, Adjusting.amount("80000.00")).statusCode(201);
    Adjusting.open(table, Adjusting.amount("70000.00")).statusCode(409);
    Adjusting.withdraw(table, 1).statusCode(204);
    Adjusting.open(table, Adjusting.amount("70000.00")).statusCode(201);
    Adjusting.reject(table, 2, "金额有误").statusCode(200).body("decisionReason", equalTo("金额有误"));
    Adjusting.open(table, Adjusting.amount("60000.00")).statusCode(201);
    get(Adjusting.path(table))
        .then()
        .body("items.number", contains(1, 2, 3))
        .body("items.status", contains("WITHDRAWN", "REJECTED", "DRAFT"))
        .body("items.statusLabel", contains("已撤回", "已退回", "草稿"));
    given()
        .header("Accept-Language", "en")
        .get(Adjusting.path(table) + "?limit=1")
        .then()
        .body("items.statusLabel", contains("Withdrawn"));
    Adjusting.approve(table, 1).statusCode(409);
    Adjusting.change(table, 2, Adjusting.amount("1.00")).statusCode(409);
  }

  @Test
  void open_whenTwoAskAtOnce_letsOneOfThem() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    Callable<Integer> client =
        () -> {
          start.await();
          return Adjusting.open(table, Adjusting.amount("80000.00")).extract().statusCode();
        };
    var clients = Executors.newFixedThreadPool(2);
    try {
      var one = clients.submit(client);
      var other = clients.submit(client);
      start.countDown();
      assertEquals(List.of(201, 409), Stream.of(one.get(), other.get()).sorted().toList());
    } finally {
      clients.shutdown();
    }
  }

  @Test
  void decide_whenOneHadAHandInIt_isRefused() {
    Adjusting.reviewer("first-reviewer")
        .contentType("application/json")
        .body(Adjusting.amount("80000.00"))
        .post(Adjusting.path(table))
        .then()
        .statusCode(201)
        .body("allowedActions", contains("CHANGE", "WITHDRAW"));
    for (String decision : List.of("/approval", "/rejection")) {
      Adjusting.reviewer("first-reviewer")
          .header("If-Match", "\"0\"")
          .contentType("application/json")
          .body("{\"reason\": \"x\"}")
          .post(Adjusting.path(table, 1) + decision)
          .then()
          .statusCode(403)
          .body("type", equalTo("urn:ipfund:problem:separation-of-duties"));
    }
    Adjusting.reviewer("second-reviewer")
        .get(Adjusting.path(table, 1))
        .then()
        .body("allowedActions", contains("CHANGE", "WITHDRAW", "APPROVE", "REJECT"));
    Adjusting.reviewer("second-reviewer")
        .header("If-Match", "\"0\"")
        .contentType("application/json")
        .body(Adjusting.amount("81000.00"))
        .put(Adjusting.path(table, 1))
        .then()
        .statusCode(200);
    Adjusting.reviewer("second-reviewer")
        .header("If-Match", "\"1\"")
        .post(Adjusting.path(table, 1) + "/approval")
        .then()
        .statusCode(403);
    Adjusting.approve(table, 1).statusCode(200);
  }

  @Test
  void change_whenOpen_keepsWhatIsLeftOut() {
    Adjusting.open(table, Adjusting.amount("80000.00"));
    Adjusting.change(table, 1, "{\"reason\": \"另有原因\", \"overallGoals\": [{\"text\": \"新的总体目标\"}]}")
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("reason", equalTo("另有原因"))
        .body("requestedAmount", equalTo("80000.00"))
        .body("content.overallGoals.text", contains("新的总体目标"))
        .body("content.indicators", hasSize(4));
  }

  @Test
  @Rule("C12")
  void open_whenARuleRefuses_namesEveryFault() {
    String foreign =
        """
        {"reason": "x", "requestedAmount": "-1.00", "overallGoals": [{"text": "g", "demandId": "%1$s"}],
         "indicators": [{"name": "n", "targetText": "1", "demandId": "%1$s"}]}
        """
            .formatted(UUID.randomUUID());
    Adjusting.open(table, foreign)
        .statusCode(422)
        .body(
            "violations.pointer",
            contains("/requestedAmount", "/overallGoals/0/demandId", "/indicators/0/demandId"));
    Adjusting.open(table, "{\"reason\": \"什么也不改\"}")
        .statusCode(422)
        .body("violations.rule", contains("C12"));
    Adjusting.open(table, "{\"reason\": \" \"}").statusCode(400);
    Adjusting.open(table, Adjusting.amount("0.005")).statusCode(400);
    Adjusting.open(UUID.randomUUID().toString(), Adjusting.amount("1.00")).statusCode(404);
    get(Adjusting.path(table)).then().body("items", empty());
  }

  @Test
  void open_whenTheTableIsNotIssued_isConflict() {
    String draft = Tables.draft();
    Adjusting.open(draft, Adjusting.amount("1.00")).statusCode(409);
    Tables.approve(draft);
    Adjusting.open(draft, Adjusting.amount("1.00")).statusCode(409);
  }

  @Test
  void lateDemands_whenTheyCome_joinTheOpenAdjustment() {
    Adjusting.open(table, Adjusting.amount("80000.00"));
    String first = late("5000.00").indicator("OUTPUT", "COST", "成本", "5000元").publish().id() + "";
    awaitDemands(1, 1);
    String second = late("1000.00").publish().id().toString();
    awaitDemands(1, 2);
    get(Adjusting.path(table, 1))
        .then()
        .header("ETag", startsWith("\"2-"))
        .body("requestedAmount", equalTo("86000.00"))
        .body("demandIds", contains(first, second))
        .body("content.indicators[4].demandId", equalTo(first));
    given()
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", "\"0\"")
        .post(Adjusting.path(table, 1) + "/approval")
        .then()
        .statusCode(412);
    Adjusting.approve(table, 1).statusCode(200);
    get(Tables.PATH + table)
        .then()
        .body("waitingDemandIds", empty())
        .body("demandIds", hasSize(3))
        .body("pendingAmount", equalTo("86000.00"));
    get(Tables.PATH + table + "/versions/2").then().body("demandIds", hasSize(3));
  }

  @Test
  void lateDemands_whenTheirAdjustmentIsRejected_waitForTheNext() {
    String late = late("5000.00").sound().publish().id().toString();
    awaitDemands(1, 1);
    get(Adjusting.path(table, 1))
        .then()
        .body("reason", containsString(receiver.unitName() + "“知识产权保护”"))
        .body("reason", not(containsString(late)));
    Adjusting.reject(table, 1, "先补正").statusCode(200);
    get(Tables.PATH + table).then().body("waitingDemandIds", contains(late));
    Adjusting.open(table, "{\"reason\": \"补正后再报\"}")
        .statusCode(201)
        .body("number", equalTo(2))
        .body("requestedAmount", equalTo("105000.00"))
        .body("demandIds", contains(late))
        .body("content.indicators", hasSize(8));
  }

  @Test
  void demand_whenItOpensAnAdjustment_isNamedByUnitProjectAndRound() {
    late("5000.00").project("专利导航").round("2024年第二批征集").publish();
    awaitDemands(1, 1);
    late("6000.00").project("商标培育").publish();
    awaitDemands(1, 2);
    get(Adjusting.path(table, 1))
        .then()
        .body("reason", endsWith("：" + receiver.unitName() + "“专利导航”（2024年第二批征集）"));
  }

  private void awaitDemands(int number, int count) {
    Tables.awaitTable(
        table,
        t ->
            t.get("openAdjustment") != null
                && get(Adjusting.path(table, number)).jsonPath().getList("demandIds").size()
                    == count);
  }

  @Test
  void actions_whenSomebodyReads_areTheirs() {
    given()
        .auth()
        .oauth2(Tokens.person("city", receiver.unitId(), receiver.regionCode(), "CITY_CLERK"))
        .get(Tables.PATH + table)
        .then()
        .body("allowedActions", contains("ADJUST"));
    Adjusting.open(table, Adjusting.amount("80000.00"));
    get(Tables.PATH + table)
        .then()
        .body("openAdjustment", equalTo(1))
        .body("allowedActions", empty());
    given()
        .auth()
        .oauth2(Tokens.person("city", receiver.unitId(), receiver.regionCode(), "CITY_CLERK"))
        .get(Adjusting.path(table, 1))
        .then()
        .body("allowedActions", contains("CHANGE", "WITHDRAW"));
  }
}
