package org.ipfund.performance.planindicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.performance.plan.LinkedBodies;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The indicators of the Guangzhou plan: supplied, corrected, chased, and held against its course.
 */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class PlanIndicatorTest {

  private static final String CITY = PlanDocuments.CITY;
  private static final String PATENTS = "每万人口高价值发明专利拥有量";
  private static final String ABROAD = "海外发明专利授权量";
  private static final String PLEDGES = "知识产权质押融资登记金额年均增长率";
  private static final String INDUSTRY = "专利密集型产业增加值占GDP比重";

  private final String office = PlanDocuments.clerk(CITY);
  private String supplier;
  private String other;
  private String plan;

  /** The plan of the city, with what its footnotes say of the indicators. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>(PlanDocuments.document(PlanDocuments.PLAN));
    for (Map<String, Object> indicator : (List<Map<String, Object>>) document.get("indicators")) {
      switch (indicator.get("name").toString()) {
        case PATENTS -> indicator.put("definition", "符合五项条件之一的有效发明专利，每件计一次；条件之一为维持年限超过10年");
        case ABROAD -> {
          indicator.put("measure", "YEARLY");
          indicator.put("definition", "按年统计；“海外”为除中国以外的G20成员以及新加坡等");
        }
        case PLEDGES -> indicator.put("measure", "GROWTH");
        default -> {}
      }
    }
    return document;
  }

  @AfterEach
  void backToTheStart() {
    TestClock.set(TestClock.START.toString());
  }

  @BeforeEach
  void publishThePlan() {
    TestClock.set("2025-06-02T01:00:00Z");
    PlanDocuments.bodies();
    LinkedBodies.bureau("市市场监管局", CITY);
    supplier = LinkedBodies.clerkOf("市统计局");
    other = LinkedBodies.clerkOf("市版权局");
    plan = PlanDocuments.draft(CITY, document());
    PlanDocuments.publish(CITY, plan).then().statusCode(200);
  }

  private String indicator(String name) {
    return "/v1/plan-indicators/"
        + PlanDocuments.as(office)
            .get(PlanDocuments.PATH + plan + "/indicators")
            .path("items.find { it.name == '" + name + "' }.id");
  }

  private static String value(int year, String value, String reason) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("year", year);
    request.put("value", value);
    request.put("asOf", year + "-12-31");
    request.put("source", "广州市统计年鉴");
    request.put("evidenceText", "《广州统计年鉴》第3章");
    if (reason != null) {
      request.put("reason", reason);
    }
    return PlanDocuments.json(request);
  }

  private static Response enter(String token, String path, String etag, UUID key, String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .header("If-Match", etag)
        .body(body)
        .post(path + "/values");
  }

  private ValidatableResponse enter(String token, String path, String body) {
    String etag = PlanDocuments.as(token).get(path).header("ETag");
    return PlanDocuments.as(token)
        .header("If-Match", etag)
        .body(body)
        .post(path + "/values")
        .then();
  }

  @Test
  @Rule({"SB-003", "SB-078"})
  void values_ofAnIndicator_areEnteredByItsSupplierAndHeldAgainstItsCourse() {
    String path = indicator(INDUSTRY);
    PlanDocuments.as(supplier)
        .get(path)
        .then()
        .statusCode(200)
        .body("indicator.baselineWanted", equalTo(true))
        .body("course.standing", equalTo("UNKNOWN"))
        .body("allowedActions", equalTo(List.of("ENTER_VALUE")));
    enter(supplier, path, value(2020, "11.5", null)).statusCode(200).body("version", equalTo(1));
    enter(supplier, path, value(2023, "12.1", null))
        .statusCode(200)
        .body("course.standing", equalTo("BEHIND"))
        .body("course.expectedValue", equalTo("12.4"))
        .body("course.years.year", equalTo(List.of(2021, 2022, 2023, 2024, 2025)))
        .body("course.explanation", equalTo("2023 年为 12.1，当年应为 12.4"));
    enter(supplier, path, value(2023, "12.5", null))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/reason"))
        .body("violations[0].rule", equalTo("SB-003"));
    enter(supplier, path, value(2023, "12.5", "统计年鉴修订"))
        .statusCode(200)
        .body("course.standing", equalTo("ON_COURSE"))
        .body("values.number", equalTo(List.of(1, 1, 2)))
        .body("values.value", equalTo(List.of("11.5", "12.1", "12.5")))
        .body("values.current", equalTo(List.of(true, false, true)))
        .body("values[2].reason", equalTo("统计年鉴修订"))
        .body("values[2].bodyName", equalTo("市统计局"));
    enter(supplier, path, value(2024, "13", null)).body("course.standing", equalTo("REACHED"));
  }

  @Test
  @Rule("SB-003")
  void values_byAnybodyElse_areRefused() {
    String path = indicator(INDUSTRY);
    String etag = PlanDocuments.as(office).get(path).header("ETag");
    enter(office, path, etag, UUID.randomUUID(), value(2023, "12", null))
        .then()
        .statusCode(403)
        .body("detail", containsString("广州市统计局"));
    PlanDocuments.as(other).get(path).then().statusCode(404);
    enter(other, path, etag, UUID.randomUUID(), value(2023, "12", null)).then().statusCode(404);
    PlanDocuments.as(office).get(path).then().body("values", hasSize(0));
  }

  @Test
  void values_sentTwiceOrFromAnOlderVersion_areTakenOnce() {
    String path = indicator(INDUSTRY);
    String etag = PlanDocuments.as(supplier).get(path).header("ETag");
    UUID key = UUID.randomUUID();
    enter(supplier, path, etag, key, value(2022, "12", null)).then().statusCode(200);
    enter(supplier, path, etag, key, value(2022, "12", null))
        .then()
        .statusCode(200)
        .body("values", hasSize(1));
    enter(supplier, path, etag, UUID.randomUUID(), value(2022, "12", "再报")).then().statusCode(412);
    PlanDocuments.as(supplier)
        .body(value(2022, "12", "再报"))
        .post(path + "/values")
        .then()
        .statusCode(428);
    PlanDocuments.as(supplier).get(path).then().body("values", hasSize(1));
  }

  @Test
  @Rule("SB-003")
  void values_thatAreMissing_areChased() {
    String path = indicator(INDUSTRY);
    String missing = "/v1/missing-plan-values?limit=200&planId=" + plan;
    PlanDocuments.as(supplier)
        .get(missing)
        .then()
        .statusCode(200)
        .body("items.indicatorName.unique()", equalTo(List.of(INDUSTRY)))
        .body("items[0].year", equalTo(2020))
        .body("items[0].baseline", equalTo(true))
        .body("items[0].asked", equalTo(false));
    PlanDocuments.as(office)
        .get(missing)
        .then()
        .body("items.indicatorName", hasItems(PATENTS, INDUSTRY))
        .body("items.findAll { it.indicatorName == '" + PATENTS + "' }.year", not(hasItems(2020)));
    PlanDocuments.as(office)
        .header("If-Match", PlanDocuments.as(office).get(path).header("ETag"))
        .body("{\"year\": 2020, \"answerBy\": \"2099-12-31\", \"note\": \"文件未印基期值\"}")
        .post(path + "/questions")
        .then()
        .statusCode(200)
        .body("questions[0].year", equalTo(2020))
        .body("questions[0].answered", equalTo(false));
    PlanDocuments.as(supplier)
        .get(missing)
        .then()
        .body("items[0].asked", equalTo(true))
        .body("items[0].answerBy", equalTo("2099-12-31"))
        .body("items[0].overdue", equalTo(false));
    enter(supplier, path, value(2020, "11.5", null)).body("questions[0].answered", equalTo(true));
    PlanDocuments.as(supplier).get(missing).then().body("items[0].year", equalTo(2021));
  }

  @Test
  void values_thatAreMissing_comeByPages() {
    String missing = "/v1/missing-plan-values?limit=3&planId=" + plan;
    Response first = PlanDocuments.as(office).get(missing);
    first.then().body("items", hasSize(3));
    PlanDocuments.as(office)
        .get(missing + "&cursor=" + first.path("next"))
        .then()
        .statusCode(200)
        .body("items", hasSize(3))
        .body("items[0]", not(equalTo(first.path("items[2]"))));
  }

  @Test
  @Rule("SB-007")
  void growth_ofYearlyValues_isComparedOverThePeriod() {
    String path = indicator(PLEDGES);
    enter(office, path, value(2020, "100", null)).statusCode(200);
    enter(office, path, value(2022, "112.36", null))
        .body("course.standing", equalTo("ON_COURSE"))
        .body("course.growthValue", equalTo("6"));
    enter(office, path, value(2023, "118", null))
        .body("course.standing", equalTo("BEHIND"))
        .body("course.growthValue", equalTo("5.67"));
    enter(office, path, value(2024, "-1", null))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/value"));
  }

  @Test
  @Rule({"SB-004", "SB-005", "SB-006"})
  void definition_ofWhatCounts_standsBesideTheValues() {
    PlanDocuments.as(office)
        .get(indicator(PATENTS))
        .then()
        .body("indicator.definition", containsString("维持年限超过10年"))
        .body("indicator.definition", containsString("每件计一次"));
    PlanDocuments.as(office)
        .get(indicator(ABROAD))
        .then()
        .body("indicator.definition", containsString("除中国以外的G20成员"))
        .body("indicator.measure", equalTo("YEARLY"));
  }
}
