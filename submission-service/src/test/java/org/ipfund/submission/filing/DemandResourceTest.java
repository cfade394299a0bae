package org.ipfund.submission.filing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.QUALITATIVE;
import static org.ipfund.submission.testing.Bodies.demand;
import static org.ipfund.submission.testing.Bodies.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.demand.DemandStatus;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Emitted;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DemandResourceTest {

  private static final String PATH = "/v1/demands";
  private static final String IN_TIME = "2023-05-25T01:00:00Z";
  private static final String TOO_LATE = "2023-05-30T16:00:00Z";

  private Guangzhou guangzhou;

  @BeforeEach
  void open() {
    TestClock.set(IN_TIME);
    guangzhou = Guangzhou.open();
  }

  @AfterEach
  void resetClock() {
    TestClock.set(IN_TIME);
  }

  private String good() {
    return guangzhou.demandOfCity(line("专利导航", "100.00", COUNTED, QUALITATIVE));
  }

  private static long version(String path) {
    return ((Number) Http.get(path).extract().path("version")).longValue();
  }

  @Test
  void create_whenGood_isDraftWithoutFindings() {
    String id =
        Http.post(PATH, good())
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("status", equalTo("DRAFT"))
            .body("statusLabel", equalTo("草稿"))
            .body("unitName", equalTo("广州市市场监督管理局"))
            .body("regionCode", equalTo("440100"))
            .body("budgetYear", equalTo(2024))
            .body("amount", equalTo("100.00"))
            .body("header.localDepartment", equalTo("广州市市场监管局"))
            .body("findings", empty())
            .body("allowedActions", contains("CHANGE", "DELETE"))
            .extract()
            .path("id");
    Http.get(PATH + "/" + id)
        .statusCode(200)
        .header("ETag", startsWith("\"0-"))
        .body("overallGoal", equalTo("提升保护水平"));
    Http.get(PATH + "/" + id + "/lines")
        .statusCode(200)
        .body("items", hasSize(1))
        .body("next", nullValue())
        .body("items[0].lineNo", equalTo(1))
        .body("items[0].willing", equalTo(true))
        .body("items[0].items", nullValue())
        .body("items[0].indicators[0].level2Label", equalTo("数量指标"))
        .body("items[0].indicators[0].dueOn", equalTo("2024-11-30"))
        .body("items[0].indicators[1].targetText", equalTo("进一步提升"));
  }

  @Test
  @Rule({"N23-31", "N23-33"})
  void create_whenRulesWillRefuseLater_tellsBeforehand() {
    Http.post(PATH, guangzhou.demandOfCity(line("专利导航", "0.00", QUALITATIVE)))
        .statusCode(201)
        .body("findings.rule", containsInAnyOrder("N23-31", "N23-33"))
        .body("findings[0].stage", equalTo("SUBMIT"))
        .body("findings[0].effect", equalTo("REFUSE"))
        .body("findings[0].effectLabel", equalTo("不予通过"))
        .body("findings[0].pointer", equalTo("/lines/0/amount"))
        .body("findings[0].message", notNullValue())
        .body("findings[0].remedy", notNullValue());
  }

  @Test
  @Rule("N23-49")
  void create_whenSumsAreWrong_isRefusedNamingEachLine() {
    String counted =
        """
        {"name": "甲", "amount": "5.00", "items": [{"count": 2, "unitAmount": "2.00"}],
         "indicators": []}
        """;
    Http.post(PATH, guangzhou.demandOfCity(counted, line("乙", "-1.00", COUNTED), counted))
        .statusCode(422)
        .body("type", equalTo("urn:ipfund:problem:rule-refused"))
        .body("violations.rule", contains("N23-49", "amount", "N23-49"))
        .body(
            "violations.pointer",
            contains("/lines/0/amount", "/lines/1/amount", "/lines/2/amount"));
  }

  @Test
  void create_whenReferencesAreUnknown_namesEach() {
    Http.post(PATH, demand(UUID.randomUUID(), UUID.randomUUID(), line("甲", "1.00", COUNTED)))
        .statusCode(422)
        .body("violations.rule", contains("round-known", "unit-known"));
    Http.post(PATH, good().replace("F2024-4", "F2024-9"))
        .statusCode(422)
        .body("violations.rule", contains("form-known"))
        .body("violations.pointer", contains("/formCode"));
  }

  @Test
  void create_whenShapeIsWrong_namesAllFaults() {
    Http.post(
            PATH,
            """
            {"roundId": 7, "unitId": null, "formCode": "", "extra": 1,
             "lines": [{"name": " ", "amount": 12.5, "indicators": null},
                       {"name": "甲", "amount": "1.00", "items": [{"count": 0}],
                        "indicators": [{"level1": "X", "level2": "COST", "name": "n",
                                        "targetText": null, "dueOn": "2024-13-01"}]}]}
            """)
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "violations.pointer",
            hasItems(
                "/roundId",
                "/unitId",
                "/formCode",
                "/extra",
                "/lines/0/name",
                "/lines/0/amount",
                "/lines/0/indicators",
                "/lines/1/items/0/count",
                "/lines/1/items/0/unitAmount",
                "/lines/1/indicators/0/level1",
                "/lines/1/indicators/0/targetText",
                "/lines/1/indicators/0/dueOn"));
    Http.post(PATH, guangzhou.demandOfCity())
        .statusCode(400)
        .body("violations.pointer", contains("/lines"));
  }

  @Test
  void anyInput_whenItHoldsANulCharacter_isNoInnerError() {
    Http.post(PATH, guangzhou.demandOfCity(line("\\u0000", "1.00", COUNTED))).statusCode(400);
    String hidden = COUNTED.replace("不少于", "\\u0000");
    Http.post(PATH, guangzhou.demandOfCity(line("甲", "1.00", hidden))).statusCode(400);
    given()
        .urlEncodingEnabled(false)
        .get(PATH + "?regionCode=%00")
        .then()
        .statusCode(400)
        .body("violations.pointer", contains("regionCode"))
        .body("violations.rule", contains("query"));
  }

  @Test
  void create_whenSumIsTooLarge_isRefused() {
    String most = line("甲", "999999999999999.99", COUNTED);
    Http.post(PATH, guangzhou.demandOfCity(most, most))
        .statusCode(422)
        .body("violations.rule", contains("amount"));
    Http.post(PATH, guangzhou.demandOfCity(most))
        .statusCode(201)
        .body("amount", equalTo("999999999999999.99"));
  }

  @ParameterizedTest
  @CsvSource({
    "0.005, more than two decimals",
    "1e3, power of ten",
    "１２３, full-width",
    "'1,000.00', grouped"
  })
  void create_whenAnAmountIsWrittenOtherwise_statesTheDecimalRule(String amount, String reason) {
    String wrong = guangzhou.demandOfCity(line("甲", amount, COUNTED));
    Http.post(PATH, wrong)
        .statusCode(400)
        .body("violations.pointer", contains("/lines/0/amount"))
        .body("violations[0].message", containsString("至多两位小数"))
        .body("violations[0].remedy", containsString("1234.50"));
    Http.keyed()
        .header("Accept-Language", "en")
        .body(wrong)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("violations[0].message", containsString(reason))
        .body("violations[0].message", containsString("two after it"));
  }

  @Test
  void create_whenTheReaderIsEnglish_speaksEnglish() {
    Http.keyed()
        .header("Accept-Language", "en")
        .body(guangzhou.demandOfCity(line("专利导航", "0.00", QUALITATIVE)))
        .post(PATH)
        .then()
        .statusCode(201)
        .body("statusLabel", equalTo("draft"))
        .body("findings[0].effectLabel", equalTo("refuses"))
        .body("findings[0].stageLabel", equalTo("submission"))
        .body("findings.message", hasItem("a willing unit states a budget above zero"))
        .body("findings.remedy", hasItem("write a number into a target"));
  }

  @Test
  void create_whenAnIndicatorStandsElsewhereInTheTree_isRefused() {
    String misplaced = COUNTED.replace("QUANTITY", "SERVICE_SATISFACTION");
    Http.post(PATH, guangzhou.demandOfCity(line("甲", "1.00", COUNTED, misplaced)))
        .statusCode(422)
        .body("violations.rule", contains("indicator-tree"))
        .body("violations.pointer", contains("/lines/0/indicators/1/level2"))
        .body("violations[0].remedy", containsString("QUANTITY, QUALITY, TIMELINESS, COST"));
  }

  @Test
  void create_whenUnitFilesTwice_isConflict() {
    Http.post(PATH, good()).statusCode(201);
    Http.post(PATH, good()).statusCode(409).body("detail", equalTo("该单位在本批次已填报此表单"));
  }

  @Test
  void create_whenFourFileAtOnce_oneWins() {
    String body = good();
    List<Integer> codes =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Http.post(PATH, body).extract().statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(201, 409, 409, 409), codes);
  }

  @Test
  void create_whenRepeatedWithSameKey_givesStoredAnswer() {
    String key = UUID.randomUUID().toString();
    String id = Http.keyed(key).body(good()).post(PATH).then().statusCode(201).extract().path("id");
    Http.keyed(key)
        .body(good())
        .post(PATH)
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(id));
    Http.keyed(key).body(good() + " ").post(PATH).then().statusCode(201);
    String other = guangzhou.demandOfCity(line("专利导航", "100.01", COUNTED, QUALITATIVE));
    Http.keyed(key).body(other).post(PATH).then().statusCode(422);
  }

  @Test
  @Rule("N23-35")
  void create_whenDeadlineIsOver_isRefusedByTheRoundsRule() {
    TestClock.set(TOO_LATE);
    Http.post(PATH, good()).statusCode(422).body("violations.rule", contains("N23-35"));
    Catalog.extend(guangzhou.round(), guangzhou.city(), "2023-06-05T00:00:00+08:00");
    Http.post(PATH, good()).statusCode(201);
    Http.post(PATH, guangzhou.demandOfCounty(line("甲", "1.00", COUNTED))).statusCode(422);
  }

  @Test
  void create_whenRoundIsClosed_isRefusedWhateverTheClock() {
    Catalog.close(guangzhou.round());
    Http.post(PATH, good()).statusCode(422).body("violations.rule", contains("N23-35"));
  }

  @Test
  void submit_whenGood_isFiledAndTold() {
    String path = Http.draft(good());
    Http.act(path, "submission", "{}")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("status", equalTo("SUBMITTED"))
        .body("submittedAt", notNullValue())
        .body("allowedActions", contains("WITHDRAW"));
    Http.getAs(People.cityApprover("440100"), path).body("allowedActions", contains("RETURN"));
    var told = Emitted.await("demand-submitted", Http.id(path));
    assertEquals("100.00", told.getString("amount"));
    assertEquals("440100", told.getString("regionCode"));
    assertEquals(guangzhou.city().toString(), told.getString("unitId"));
    assertEquals(Http.id(path), told.getString("links.find { it.rel == 'demand' }.id"));
    Http.act(path, "submission", "{}").statusCode(409);
  }

  @Test
  void submit_whenBodyIsMissing_isFiled() {
    String path = Http.draft(good());
    given()
        .noContentType()
        .header("Authorization", People.bearer(People.unitApprover(guangzhou.city(), "440100")))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", "\"0\"")
        .post(path + "/submission")
        .then()
        .statusCode(200);
  }

  @Test
  @Rule({"N23-31", "N23-33"})
  void submit_whenRulesRefuse_namesThemAndKeepsTheDraft() {
    String path = Http.draft(guangzhou.demandOfCity(line("甲", "0.00"), line("乙", "1.00", COUNTED)));
    Http.act(path, "submission", "{}")
        .statusCode(422)
        .body("violations.rule", containsInAnyOrder("N23-31", "N23-31", "N23-33"))
        .body("violations.remedy[0]", notNullValue());
    Http.get(path).body("status", equalTo("DRAFT"));
  }

  @Test
  @Rule("N23-34")
  void submit_whenRuleOnlyFinds_recordsTheFinding() {
    String late = COUNTED.replace("2024-11-30", "2025-03-01");
    String path = Http.submitted(guangzhou.demandOfCity(line("甲", "1.00", COUNTED, late)));
    Http.get(path)
        .body("status", equalTo("SUBMITTED"))
        .body("findings.rule", contains("N23-34"))
        .body("findings.effect", contains("FINDING"))
        .body("findings.pointer", contains("/lines/0/indicators/1/dueOn"));
  }

  @Test
  @Rule("N23-35")
  void submit_whenDeadlinePassedAfterSaving_isRefused() {
    String path = Http.draft(good());
    TestClock.set(TOO_LATE);
    Http.act(path, "submission", "{}").statusCode(422).body("violations.rule", contains("N23-35"));
    TestClock.set("2023-05-30T15:59:50Z");
    Http.act(path, "submission", "{}").statusCode(200);
  }

  @Test
  void submit_whenFourAtOnce_isToldOnce() {
    String path = Http.draft(good());
    List<Integer> codes =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Http.act(path + "/submission", 0, "{}").extract().statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(200, 412, 412, 412), codes);
  }

  @Test
  void change_whenDraft_replacesLinesAndRaisesVersion() {
    String path = Http.draft(good());
    Http.put(
            path, 0, guangzhou.demandOfCity(line("甲", "1.00", COUNTED), line("乙", "2.00", COUNTED)))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("amount", equalTo("3.00"))
        .body("lineCount", equalTo(2));
    Http.get(path + "/lines").body("items.name", contains("甲", "乙"));
    Http.get(path + "/lines?limit=1")
        .body("items.name", contains("甲"))
        .body("next", notNullValue());
    String next = Http.get(path + "/lines?limit=1").extract().path("next");
    Http.get(path + "/lines?cursor=" + next).body("items.name", contains("乙"));
  }

  @Test
  void change_whenVersionIsMissingOrStale_isRefused() {
    String path = Http.draft(good());
    given().contentType("application/json").body(good()).put(path).then().statusCode(428);
    Http.put(path, 5, good()).statusCode(412);
    Http.put(PATH + "/" + UUID.randomUUID(), 0, good()).statusCode(404);
  }

  @Test
  void change_whenSubmittedOrOtherFiling_isRefused() {
    String path = Http.draft(good());
    Http.put(path, 0, guangzhou.demandOfCounty(line("甲", "1.00", COUNTED)))
        .statusCode(422)
        .body("violations.rule", contains("demand-filing"));
    Http.act(path, "submission", "{}").statusCode(200);
    Http.put(path, version(path), good()).statusCode(409);
  }

  @Test
  void giveBack_whenSubmitted_tellsReasonAndAllowsCorrection() {
    String path = Http.submitted(good());
    Http.act(path, "return", "{\"reason\": \"\"}").statusCode(400);
    Http.act(path, "return", "{\"reason\": \"指标缺少时限\"}")
        .statusCode(200)
        .body("status", equalTo("RETURNED"))
        .body("returnReason", equalTo("指标缺少时限"))
        .body("allowedActions", empty());
    Http.get(path).body("allowedActions", contains("CHANGE"));
    var told = Emitted.await("demand-returned", Http.id(path));
    assertEquals("指标缺少时限", told.getString("reason"));
    Http.act(path, "return", "{\"reason\": \"再退\"}").statusCode(409);
    Http.put(path, version(path), guangzhou.demandOfCity(line("甲", "7.00", COUNTED)))
        .statusCode(200);
    Http.act(path, "submission", "{}").statusCode(200).body("returnReason", nullValue());
    assertEquals(2, Emitted.await("demand-submitted", 2, Http.id(path)).size());
  }

  @Test
  void actions_whenVersionIsMissingOrStaleOrUnknown_areRefused() {
    String path = Http.draft(good());
    String reason = "{\"reason\": \"x\"}";
    for (String action : List.of("submission", "return")) {
      Http.actor(path + "/" + action).body(reason).post(path + "/" + action).then().statusCode(428);
      Http.act(path + "/" + action, 9, reason).statusCode(412);
      Http.actor(path + "/" + action)
          .header("If-Match", Http.tag(0))
          .body(reason)
          .post(PATH + "/" + UUID.randomUUID() + "/" + action)
          .then()
          .statusCode(404);
      Http.actUnkeyed(path, action, reason).statusCode(400);
    }
    Http.get(PATH + "/" + UUID.randomUUID()).statusCode(404);
    Http.get(PATH + "/" + UUID.randomUUID() + "/lines").statusCode(404);
    Http.get(PATH + "/x").statusCode(404);
    Http.get(path + "/lines?cursor=eA").statusCode(400);
  }

  @Test
  void list_whenFiltered_givesMatchingPageByPage() {
    Http.post(PATH, good()).statusCode(201);
    Http.submitted(guangzhou.demandOfCounty(line("甲", "1.00", COUNTED)));
    String ofRound = PATH + "?roundId=" + guangzhou.round();
    Http.get(ofRound).statusCode(200).body("items", hasSize(2));
    Http.get(ofRound + "&status=SUBMITTED").body("items.unitName", contains("从化区市场监督管理局"));
    Http.get(ofRound + "&regionCode=440100").body("items.amount", contains("100.00", "1.00"));
    Http.get(ofRound + "&regionCode=440117").body("items.amount", contains("1.00"));
    Http.get(ofRound + "&regionCode=441000").body("items", empty());
    Http.get(ofRound + "&regionCode=999999").body("items", empty());
    Http.get(ofRound + "&unitId=" + guangzhou.county()).body("items.version", contains(1));
    String next = Http.get(ofRound + "&limit=1").body("items", hasSize(1)).extract().path("next");
    Http.get(ofRound + "&limit=1&cursor=" + next)
        .body("items", hasSize(1))
        .body("next", nullValue());
  }

  @Test
  void list_whenParametersAreWrong_isRefused() {
    for (String wrong :
        List.of("status=NONE", "roundId=1", "unitId=x", "limit=0", "limit=201", "cursor=eA")) {
      Http.get(PATH + "?" + wrong).statusCode(400);
    }
  }

  @Test
  void summary_whenDemandsStandDifferently_countsThemByStatus() {
    Http.post(PATH, good()).statusCode(201);
    Http.submitted(guangzhou.demandOfCounty(line("甲", "1.50", COUNTED)));
    String summary = "/v1/rounds/" + guangzhou.round() + "/summary";
    Http.get(summary)
        .statusCode(200)
        .body("unitCount", equalTo(2))
        .body("demandCount", equalTo(2))
        .body("submittedAmount", equalTo("1.50"))
        .body("approvedAmount", equalTo("0.00"))
        .body("demands", hasSize(DemandStatus.values().length))
        .body("demands.find { it.status == 'DRAFT' }.demandCount", equalTo(1))
        .body("demands.find { it.status == 'DRAFT' }.amount", equalTo("100.00"))
        .body("demands.find { it.status == 'SUBMITTED' }.statusLabel", equalTo("已提交"));
    Http.get("/v1/rounds/" + Catalog.round() + "/summary")
        .body("unitCount", equalTo(0))
        .body("demandCount", equalTo(0));
    Http.get("/v1/rounds/" + UUID.randomUUID() + "/summary").statusCode(404);
  }
}
