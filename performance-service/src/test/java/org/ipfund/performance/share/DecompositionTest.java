package org.ipfund.performance.share;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.performance.plan.LinkedBodies;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year of the Guangzhou plan: divided among those who answer, planned by them, and paid. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DecompositionTest {

  private static final String CITY = PlanDocuments.CITY;
  private static final int DISTRICTS_TASK = 42;

  private final String office = PlanDocuments.clerk(CITY);
  private final String district = Tokens.person("district-440112", null, "440112", "COUNTY_CLERK");
  private String copyright;
  private String plan;
  private String districtBody;

  @BeforeEach
  void publishThePlan() {
    PlanDocuments.bodies();
    copyright = LinkedBodies.clerkOf("市版权局");
    plan = PlanDocuments.published(PlanDocuments.PLAN);
    districtBody = PlanDocuments.body(CITY, "黄埔区人民政府");
  }

  private String task(int number) {
    return "/v1/tasks/"
        + PlanDocuments.as(office)
            .get("/v1/tasks?planId=" + plan + "&number=" + number)
            .path("items[0].id");
  }

  private static Map<String, Object> share(String body, int year) {
    Map<String, Object> share = new LinkedHashMap<>();
    share.put("bodyId", body);
    share.put("year", year);
    share.put("text", "建设知识产权运营服务体系");
    share.put("minValue", "3");
    share.put("maxValue", "5");
    share.put("unit", "家");
    share.put("dueOn", year + "-12-31");
    return share;
  }

  private Response propose(String token, int number, Map<String, Object> share) {
    return PlanDocuments.as(token).body(PlanDocuments.json(share)).post(task(number) + "/shares");
  }

  private static Response act(String token, String path, String action, String body) {
    String etag = PlanDocuments.as(token).get(path).header("ETag");
    return PlanDocuments.as(token)
        .header("If-Match", etag == null ? "\"0\"" : etag)
        .body(body)
        .post(path + action);
  }

  private String undecomposed(String token, int year) {
    return PlanDocuments.as(token)
        .get(PlanDocuments.PATH + plan + "/undecomposed-tasks?limit=200&year=" + year)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  @Rule({"SB-013", "SB-014"})
  void share_ofATask_isProposedByTheOfficeAndAgreedByTheBody() {
    Response proposed = propose(office, DISTRICTS_TASK, share(districtBody, 2024));
    proposed
        .then()
        .statusCode(201)
        .body("status", equalTo("PROPOSED"))
        .body("bodyName", equalTo("黄埔区人民政府"))
        .body("allowedActions", equalTo(List.of("WITHDRAW")));
    String path = "/v1/task-shares/" + proposed.path("id");
    propose(office, DISTRICTS_TASK, share(districtBody, 2024))
        .then()
        .statusCode(409)
        .body("detail", containsString("本年度已有"));
    act(office, path, "/agreement", "").then().statusCode(403);
    act(copyright, path, "/agreement", "").then().statusCode(404);
    act(district, path, "/refusal", "{\"reason\": \"本区已另有安排\"}")
        .then()
        .statusCode(200)
        .body("status", equalTo("REFUSED"))
        .body("reason", equalTo("本区已另有安排"));
    act(district, path, "/agreement", "").then().statusCode(409);
    String again =
        "/v1/task-shares/"
            + propose(office, DISTRICTS_TASK, share(districtBody, 2024))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    String etag = PlanDocuments.as(district).get(again).header("ETag");
    UUID key = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      given()
          .auth()
          .oauth2(district)
          .header("Idempotency-Key", key)
          .header("If-Match", etag)
          .post(again + "/agreement")
          .then()
          .statusCode(200)
          .body("status", equalTo("AGREED"))
          .body("allowedActions", empty());
    }
    PlanDocuments.as(district)
        .header("If-Match", etag)
        .post(again + "/agreement")
        .then()
        .statusCode(412);
    PlanDocuments.as(district)
        .get("/v1/task-shares?planId=" + plan + "&year=2024")
        .then()
        .body("items.status", equalTo(List.of("REFUSED", "AGREED")));
    PlanDocuments.as(copyright).get("/v1/task-shares?planId=" + plan).then().body("items", empty());
    String now = PlanDocuments.as(office).get(again).header("ETag");
    PlanDocuments.as(district).header("If-Match", now).delete(again).then().statusCode(409);
    PlanDocuments.as(office).header("If-Match", now).delete(again).then().statusCode(204);
    PlanDocuments.as(office).get(again).then().body("status", equalTo("WITHDRAWN"));
  }

  @Test
  @Rule({"SB-013", "SB-014", "SB-015"})
  void share_thatABodyProposesItself_isAgreed() {
    Map<String, Object> share = share(districtBody, 2023);
    share.put("priority", true);
    share.put("year", 2026);
    propose(district, DISTRICTS_TASK, share)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItems("/year", "/dueOn", "/stage"))
        .body("violations.rule", hasItems("SB-014", "SB-015"));
    share.put("year", 2023);
    share.put("stage", "提升阶段");
    propose(district, DISTRICTS_TASK, share)
        .then()
        .statusCode(201)
        .body("status", equalTo("AGREED"))
        .body("priority", equalTo(true));
    PlanDocuments.as(office)
        .get("/v1/task-shares?planId=" + plan + "&priority=true&stage=提升阶段")
        .then()
        .body("items.taskNumber", equalTo(List.of(DISTRICTS_TASK)));
    propose(copyright, DISTRICTS_TASK, share).then().statusCode(404);
    String bureau = PlanDocuments.body(CITY, "市市场监管局");
    propose(copyright, 1, share(bureau, 2023)).then().statusCode(403);
    propose(office, 1, share(districtBody, 2023))
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/bodyId"))
        .body("violations[0].rule", equalTo("SB-013"));
  }

  @Test
  @Rule("SB-013")
  void tasks_thatAreNotDivided_areListedAndCounted() {
    String path = PlanDocuments.PATH + plan + "/decomposition?year=2022";
    PlanDocuments.as(office)
        .get(path)
        .then()
        .statusCode(200)
        .body("taskCount", equalTo(50))
        .body("undecomposedCount", equalTo(50))
        .body("agreedCount", equalTo(0))
        .body("bodiesWithoutYearPlan.bodyName", hasItems("市版权局", "黄埔区人民政府"));
    PlanDocuments.as(district)
        .get(path)
        .then()
        .body("taskCount", equalTo(1))
        .body("undecomposedCount", equalTo(1))
        .body("bodiesWithoutYearPlan.bodyName", equalTo(List.of("黄埔区人民政府")));
    propose(office, DISTRICTS_TASK, share(districtBody, 2022)).then().statusCode(201);
    PlanDocuments.as(district)
        .get(PlanDocuments.PATH + plan + "/undecomposed-tasks?year=2022")
        .then()
        .body("items.taskNumber", equalTo(List.of(DISTRICTS_TASK)))
        .body("items[0].status", equalTo("PROPOSED"))
        .body("items[0].partyRole", equalTo("LEAD"));
    String share =
        "/v1/task-shares/"
            + PlanDocuments.as(district)
                .get("/v1/task-shares?planId=" + plan + "&year=2022")
                .path("items[0].id");
    act(district, share, "/agreement", "").then().statusCode(200);
    assertFalse(undecomposed(district, 2022).contains("taskNumber"));
    PlanDocuments.as(office)
        .get(path)
        .then()
        .body("undecomposedCount", equalTo(49))
        .body("agreedCount", equalTo(1));
    PlanDocuments.as(copyright)
        .get(PlanDocuments.PATH + plan + "/undecomposed-tasks?year=2022&limit=200")
        .then()
        .body("items.bodyName.unique()", equalTo(List.of("市版权局")));
  }

  private static Map<String, Object> yearPlan(String body) {
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("bodyId", body);
    plan.put("year", 2024);
    plan.put("progressPlan", "一季度制定方案，三季度前完成建设");
    plan.put("safeguards", "纳入区级年度预算");
    plan.put("postInCharge", "副区长");
    plan.put("office", "区市场监管局");
    return plan;
  }

  @Test
  @Rule({"SB-009", "SB-010", "SB-086", "SB-087"})
  void yearPlan_ofABody_isDraftedAndFiledByItsOwnPeople() {
    String path = PlanDocuments.PATH + plan + "/year-plans";
    Map<String, Object> request = yearPlan(districtBody);
    request.put("postInCharge", "李明副区长");
    request.put("office", "王小红");
    PlanDocuments.as(district)
        .body(PlanDocuments.json(request))
        .post(path)
        .then()
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/postInCharge", "/office")))
        .body("violations.rule", equalTo(List.of("SB-009", "SB-087")));
    request = yearPlan(districtBody);
    PlanDocuments.as(office).body(PlanDocuments.json(request)).post(path).then().statusCode(403);
    PlanDocuments.as(copyright).body(PlanDocuments.json(request)).post(path).then().statusCode(403);
    Response drafted = PlanDocuments.as(district).body(PlanDocuments.json(request)).post(path);
    drafted
        .then()
        .statusCode(201)
        .body("status", equalTo("DRAFT"))
        .body("allowedActions", equalTo(List.of("CHANGE", "FILE")));
    PlanDocuments.as(district).body(PlanDocuments.json(request)).post(path).then().statusCode(409);
    String one = "/v1/year-plans/" + drafted.path("id");
    act(district, one, "/filing", "")
        .then()
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/policies")))
        .body("violations.rule", equalTo(List.of("SB-010")));
    request.put("policies", "修订区级专项资金办法");
    PlanDocuments.as(district)
        .header("If-Match", "\"99\"")
        .body(PlanDocuments.json(request))
        .put(one)
        .then()
        .statusCode(412);
    PlanDocuments.as(district)
        .header("If-Match", PlanDocuments.as(district).get(one).header("ETag"))
        .body(PlanDocuments.json(request))
        .put(one)
        .then()
        .statusCode(200)
        .body("policies", equalTo("修订区级专项资金办法"));
    PlanDocuments.as(copyright).get(one).then().statusCode(404);
    act(district, one, "/filing", "").then().statusCode(200).body("status", equalTo("FILED"));
    act(district, one, "/filing", "").then().statusCode(409);
    PlanDocuments.as(office)
        .get("/v1/year-plans?planId=" + plan + "&status=FILED")
        .then()
        .body("items.bodyName", equalTo(List.of("黄埔区人民政府")))
        .body("items[0].postInCharge", equalTo("副区长"));
    PlanDocuments.as(office)
        .get(PlanDocuments.PATH + plan + "/decomposition?year=2024")
        .then()
        .body("yearPlanCount", equalTo(1))
        .body("bodiesWithoutYearPlan.bodyName", not(hasItem("黄埔区人民政府")));
  }

  private Response pay(String token, int number, Map<String, Object> money) {
    return PlanDocuments.as(token).body(PlanDocuments.json(money)).post(task(number) + "/money");
  }

  private static Map<String, Object> money(String body, String source, String amount) {
    Map<String, Object> money = new LinkedHashMap<>();
    money.put("bodyId", body);
    money.put("year", 2024);
    money.put("moneySource", source);
    money.put("amount", amount);
    return money;
  }

  @Test
  @Rule({"SB-011", "SB-077", "SB-088"})
  void money_ofATask_isEnteredByYearAndSourceAndSummed() {
    pay(district, DISTRICTS_TASK, money(districtBody, "COUNTY", "1200000.50"))
        .then()
        .statusCode(200)
        .body("number", equalTo(1))
        .body("moneySourceLabel", equalTo("县区财政"));
    pay(district, DISTRICTS_TASK, money(districtBody, "OTHER", "300000.25")).then().statusCode(200);
    Map<String, Object> again = money(districtBody, "COUNTY", "1500000.00");
    pay(district, DISTRICTS_TASK, again)
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/correctsNumber"))
        .body("violations[0].rule", equalTo("SB-011"));
    again.put("correctsNumber", 1);
    again.put("note", "按决算更正");
    pay(district, DISTRICTS_TASK, again).then().statusCode(200).body("number", equalTo(2));
    pay(office, DISTRICTS_TASK, money(districtBody, "CITY", "1.00")).then().statusCode(403);
    pay(copyright, DISTRICTS_TASK, money(districtBody, "CITY", "1.00")).then().statusCode(404);
    String own = PlanDocuments.body(CITY, "市版权局");
    pay(copyright, 1, money(own, "CITY", "200000.00")).then().statusCode(200);
    pay(copyright, 1, money(districtBody, "CITY", "1.00"))
        .then()
        .statusCode(422)
        .body("violations[0].rule", equalTo("SB-077"));
    PlanDocuments.as(district)
        .get(task(DISTRICTS_TASK) + "/money")
        .then()
        .body("items.number", equalTo(List.of(1, 2, 1)))
        .body("items.current", equalTo(List.of(false, true, true)))
        .body("items[1].note", equalTo("按决算更正"));
    Response first = PlanDocuments.as(district).get(task(DISTRICTS_TASK) + "/money?limit=1");
    PlanDocuments.as(district)
        .get(task(DISTRICTS_TASK) + "/money?limit=1&cursor=" + first.path("next"))
        .then()
        .body("items.number", equalTo(List.of(2)));
    PlanDocuments.as(office)
        .get(PlanDocuments.PATH + plan + "/money?year=2024")
        .then()
        .body("amount", equalTo("2000000.25"))
        .body("fundedCount", equalTo(2))
        .body("unfundedCount", equalTo(48))
        .body("sources.moneySource", equalTo(List.of("CITY", "COUNTY", "OTHER")))
        .body("sources.amount", equalTo(List.of("200000.00", "1500000.00", "300000.25")))
        .body("bodies", hasSize(2));
    PlanDocuments.as(district)
        .get(PlanDocuments.PATH + plan + "/money")
        .then()
        .body("amount", equalTo("1800000.25"))
        .body("bodies.bodyName", equalTo(List.of("黄埔区人民政府")));
  }
}
