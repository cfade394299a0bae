package org.ipfund.performance.planevaluation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.performance.plan.PlanProgressRows;
import org.ipfund.performance.planfile.OfficeFile;
import org.ipfund.platform.document.word.WordFile;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real plan is evaluated: computed, corrected with reasons, issued by another person. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class EvaluationTest {

  @BeforeEach
  void periodIsOver() {
    TestClock.set("2026-01-15T01:00:00Z");
  }

  @AfterEach
  void clockAsBefore() {
    TestClock.set(TestClock.START.toString());
  }

  private static final String PATH = "/v1/plan-evaluations/";
  private static final String CLERK = PlanDocuments.clerk(PlanDocuments.CITY);
  private static final String APPROVER = PlanDocuments.approver(PlanDocuments.CITY);
  private static final String DISTRICT =
      Tokens.person("district-440112", null, "440112", "COUNTY_CLERK");

  private static Response create(String token, String plan, String kind, String asOf) {
    return PlanDocuments.as(token)
        .body(PlanDocuments.json(Map.of("planId", plan, "kind", kind, "asOf", asOf)))
        .post("/v1/plan-evaluations");
  }

  private static String midTerm(String plan) {
    return create(CLERK, plan, "MID_TERM", "2023-12-31")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse act(String token, String id, String action, Object body) {
    var request =
        PlanDocuments.as(token)
            .header("If-Match", PlanDocuments.as(token).get(PATH + id).header("ETag"));
    return (body == null
            ? request.post(PATH + id + action)
            : request.body(PlanDocuments.json(body)).put(PATH + id + action))
        .then();
  }

  private static ValidatableResponse verdicts(String token, String id) {
    return PlanDocuments.as(token).get(PATH + id + "/verdicts?limit=200").then().statusCode(200);
  }

  private static Map<String, Object> verdict(int ordinal, String verdict, String reason) {
    Map<String, Object> said = new HashMap<>();
    said.put("ordinal", ordinal);
    said.put("verdict", verdict);
    if (reason != null) {
      said.put("reason", reason);
    }
    return said;
  }

  private static String withProgress() {
    String plan = PlanDocuments.published(PlanDocuments.PLAN);
    PlanProgressRows rows = new PlanProgressRows(plan);
    UUID call = rows.call(2023, 3);
    for (int task = 1; task <= 49; task++) {
      rows.report(call, task, 1, task % 7 == 0 ? "BLOCKED" : "UNDER_WAY", "2023-10-08T09:00:00Z");
    }
    rows.value(1, 2023, 1, "25");
    rows.value(1, 2023, 2, "26");
    rows.money(1, 2022, 1, "300000");
    rows.money(1, 2024, 1, "900000");
    return plan;
  }

  @Test
  @Rule({"SB-016", "SB-012", "SB-089"})
  void evaluation_fromDraftToIssue_isComputedCorrectedAndIssuedByAnother() throws IOException {
    String plan = withProgress();
    String id = midTerm(plan);
    create(CLERK, plan, "MID_TERM", "2023-12-31").then().statusCode(409);
    verdicts(CLERK, id)
        .body("items", hasSize(61))
        .body("items[0].verdict", equalTo("ON_COURSE"))
        .body("items[0].computedExplanation", containsString("26"))
        .body("items[1].verdict", equalTo("NO_DATA"))
        .body("items[11].taskNumber", equalTo(1))
        .body("items[11].verdict", equalTo("ON_COURSE"))
        .body("items[11].moneyAmount", equalTo("300000.00"))
        .body("items[17].verdict", equalTo("BEHIND"));
    act(APPROVER, id, "/issue", null).statusCode(422).body("violations.rule", hasItem("SB-089"));
    act(CLERK, id, "", Map.of("verdicts", List.of(verdict(18, "ON_COURSE", null))))
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("SB-089")));
    act(
            CLERK,
            id,
            "",
            Map.of(
                "conclusion",
                "总体进展符合预期",
                "verdicts",
                List.of(verdict(18, "ON_COURSE", "十二月已复工"), verdict(61, "BEHIND", "未按期报送"))))
        .statusCode(200)
        .body("differingCount", equalTo(2))
        .body("allowedActions", equalTo(List.of("CHANGE", "RECOMPUTE")));
    PlanDocuments.as(DISTRICT).get(PATH + id).then().statusCode(404);
    String drafter = Tokens.person("plan-clerk-440100", null, "440100", "CITY_APPROVER");
    act(drafter, id, "/issue", null).statusCode(403);
    act(APPROVER, id, "/issue", null).statusCode(200).body("status", equalTo("ISSUED"));
    act(CLERK, id, "/recomputation", null).statusCode(409);
    PlanDocuments.as(DISTRICT)
        .get(PATH + id)
        .then()
        .statusCode(200)
        .body("counts.sum { it.taskCount }", equalTo(1));
    verdicts(DISTRICT, id).body("items.taskNumber", equalTo(List.of(42)));
    document(id);
  }

  private static void document(String id) throws IOException {
    Response word = PlanDocuments.as(CLERK).accept(OfficeFile.WORD).get(PATH + id + "/document");
    word.then().statusCode(200).contentType(OfficeFile.WORD);
    keep("evaluation.docx", word.asByteArray());
    try (XWPFDocument read = WordFile.open(word.asByteArray())) {
      String text =
          read.getParagraphs().stream().map(p -> p.getText()).collect(Collectors.joining("\n"));
      assertTrue(text.contains("中期评估报告") && text.contains("总体进展符合预期"), text);
      assertEquals("26（2023年）", read.getTables().get(0).getRow(1).getCell(4).getText());
      assertEquals("300000.00", read.getTables().get(1).getRow(1).getCell(3).getText());
    }
    PlanDocuments.as(CLERK)
        .accept(OfficeFile.SHEET)
        .get(PATH + id + "/document")
        .then()
        .statusCode(200)
        .contentType(OfficeFile.SHEET);
  }

  @Test
  @Rule("SB-089")
  void recomputation_ofADraft_keepsWhatPersonsSaid() {
    String plan = withProgress();
    String id = midTerm(plan);
    act(CLERK, id, "", Map.of("verdicts", List.of(verdict(18, "ON_COURSE", "十二月已复工"))))
        .statusCode(200);
    new PlanProgressRows(plan).value(2, 2023, 1, "5000");
    act(CLERK, id, "/recomputation", null).statusCode(200).body("differingCount", equalTo(1));
    verdicts(CLERK, id)
        .body("items[1].verdict", equalTo("ACHIEVED"))
        .body("items[17].computed", equalTo("BEHIND"))
        .body("items[17].verdict", equalTo("ON_COURSE"))
        .body("items[17].reason", equalTo("十二月已复工"));
    PlanDocuments.as(CLERK)
        .get(PATH + id + "/verdicts?verdict=ACHIEVED")
        .then()
        .body("items.verdict", everyItem(equalTo("ACHIEVED")))
        .body("items", not(empty()));
  }

  @Test
  @Rule({"SB-090", "SB-016"})
  void evaluation_isMadeByTheOfficeThatIssuedTheDocument() {
    String plan = PlanDocuments.published(PlanDocuments.PLAN);
    String province = PlanDocuments.clerk(PlanDocuments.PROVINCE);
    create(province, plan, "MID_TERM", "2023-12-31").then().statusCode(409);
    create(CLERK, plan, "FINAL", "2023-12-31")
        .then()
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("SB-016")));
    create(CLERK, plan, "FINAL", "2025-12-31").then().statusCode(201);
    String draft = PlanDocuments.draft(PlanDocuments.PLAN);
    create(CLERK, draft, "MID_TERM", "2023-12-31").then().statusCode(409);
    PlanDocuments.as(province)
        .get("/v1/plan-evaluations?planId=" + plan)
        .then()
        .body("items.kind", equalTo(List.of("FINAL")))
        .body("items[0].allowedActions", empty());
  }

  /** To be looked at: {@code -Dplanfile.keep=folder}. */
  private static void keep(String name, byte[] file) throws IOException {
    String folder = System.getProperty("planfile.keep");
    if (folder != null) {
      Files.write(Files.createDirectories(Path.of(folder)).resolve("http-" + name), file);
    }
  }
}
