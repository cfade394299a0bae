package org.ipfund.submission.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.consolidation;
import static org.ipfund.submission.testing.Bodies.demand;
import static org.ipfund.submission.testing.Bodies.line;
import static org.ipfund.submission.testing.Bodies.merged;
import static org.ipfund.submission.testing.Bodies.source;
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
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ConsolidationResourceTest {

  private static final String PATH = "/v1/consolidations";

  private Guangzhou guangzhou;

  @BeforeEach
  void open() {
    TestClock.set("2023-05-25T01:00:00Z");
    guangzhou = Guangzhou.open();
  }

  private String ofCity(String... amounts) {
    return Http.submitted(guangzhou.demandOfCity(lines(amounts)));
  }

  private String ofCounty(String... amounts) {
    return Http.submitted(guangzhou.demandOfCounty(lines(amounts)));
  }

  private static String[] lines(String... amounts) {
    return IntStream.range(0, amounts.length)
        .mapToObj(i -> line("项目" + (i + 1), amounts[i], COUNTED))
        .toArray(String[]::new);
  }

  private String all() {
    return consolidation(guangzhou.round(), guangzhou.city(), "null");
  }

  private String of(String... lines) {
    return consolidation(guangzhou.round(), guangzhou.city(), "[" + String.join(",", lines) + "]");
  }

  private String merge() {
    return PATH + "/" + Http.post(PATH, all()).statusCode(201).extract().path("id");
  }

  @Test
  void create_whenLinesAreNull_takesCityAndSubtreeInFull() {
    ofCity("100.00", "200.00");
    String county = ofCounty("50.00");
    String beside = Http.submitted(demand(guangzhou.round(), guangzhou.beside(), lines("9.00")));
    String made =
        Http.post(PATH, all())
            .statusCode(201)
            .header("ETag", "\"1\"")
            .header("Location", notNullValue())
            .body("status", equalTo("DRAFT"))
            .body("statusLabel", equalTo("汇总中"))
            .body("cityRegionCode", equalTo("440100"))
            .body("total", equalTo("350.00"))
            .body("lineCount", equalTo(3))
            .body("demandCount", equalTo(2))
            .body("stale", equalTo(false))
            .body("allowedActions", contains("CHANGE", "DELETE"))
            .extract()
            .path("id");
    Http.get(county).body("status", equalTo("CONSOLIDATED"));
    Http.get(beside).body("status", equalTo("SUBMITTED"));
    Http.get(PATH + "/" + made + "/lines")
        .statusCode(200)
        .body("items", hasSize(3))
        .body("items.amount", containsInAnyOrder("100.00", "200.00", "50.00"))
        .body("items.sources.flatten().unitName", hasItem("从化区市场监督管理局"));
  }

  @Test
  void create_whenLinesAreGiven_keepsEveryPart() {
    String city = Http.id(ofCity("100.00"));
    String county = Http.id(ofCounty("50.00", "30.00"));
    String made =
        Http.post(
                PATH,
                of(
                    merged(
                        "合并项目",
                        source(city, 1, "80.00", "15.00", "5.00"),
                        source(county, 1, "50.00", "0.00", "0.00")),
                    merged("不予采纳", source(county, 2, "0.00", "0.00", "30.00"))))
            .statusCode(201)
            .body("total", equalTo("130.00"))
            .extract()
            .path("id");
    Http.get(PATH + "/" + made + "/lines?limit=1")
        .statusCode(200)
        .body("items", hasSize(1))
        .body("next", notNullValue())
        .body("items[0].name", equalTo("合并项目"))
        .body("items[0].amount", equalTo("130.00"))
        .body("items[0].sources", hasSize(2))
        .body("items[0].sources.find { it.demandId == '" + city + "' }.cut", equalTo("15.00"));
  }

  @Test
  void create_whenArithmeticIsWrong_namesEverySource() {
    String city = Http.id(ofCity("100.00", "20.00"));
    Http.post(
            PATH,
            of(
                merged(
                    "甲",
                    source(city, 1, "100.00", "1.00", "0.00"),
                    source(city, 1, "100.00", "0.00", "0.00")),
                merged("乙", source(UUID.randomUUID().toString(), 1, "1.00", "0.00", "0.00"))))
        .statusCode(422)
        .body(
            "violations.pointer",
            contains("/lines/0/sources/0", "/lines/0/sources/1", "/lines/1/sources/0", "/lines"))
        .body(
            "violations.rule",
            contains(
                "consolidation-balance",
                "consolidation-source",
                "consolidation-source",
                "consolidation-complete"));
    Http.get("/v1/demands/" + city).body("status", equalTo("SUBMITTED"));
  }

  @Test
  void create_whenNothingIsSubmitted_isRefused() {
    Http.draft(guangzhou.demandOfCity(lines("1.00")));
    Http.post(PATH, all())
        .statusCode(422)
        .body("violations[0].rule", equalTo("consolidation-empty"));
  }

  @Test
  void create_whenUnitIsNoCityBureauOrRoundUnknown_isRefused() {
    Http.post(PATH, consolidation(UUID.randomUUID(), guangzhou.county(), "null"))
        .statusCode(422)
        .body("violations.rule", contains("round-known", "consolidation-city"));
  }

  @Test
  void create_whenOneIsOpen_isConflict() {
    ofCity("1.00");
    merge();
    ofCounty("2.00");
    Http.post(PATH, all()).statusCode(409);
  }

  @Test
  void create_whenTwoMergeAtOnce_oneWins() {
    ofCity("1.00");
    List<CompletableFuture<Integer>> answers =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Http.post(PATH, all()).extract().statusCode()))
            .toList();
    List<Integer> codes = answers.stream().map(CompletableFuture::join).sorted().toList();
    assertEquals(List.of(201, 409, 409, 409), codes);
  }

  @Test
  void create_whenRepeatedWithSameKey_givesStoredAnswer() {
    ofCity("1.00");
    String key = UUID.randomUUID().toString();
    String id = Http.keyed(key).body(all()).post(PATH).then().statusCode(201).extract().path("id");
    Http.keyed(key)
        .body(all())
        .post(PATH)
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(id));
  }

  @Test
  void create_whenShapeIsWrong_namesAllFaults() {
    Http.post(
            PATH,
            """
            {"roundId": "x", "lines": [{"name": "", "sources": [{"demandId": null, "lineNo": 0,
             "taken": 1, "cut": "1.00", "rejected": "0.001"}]}]}
            """)
        .statusCode(400)
        .body("violations.pointer", hasItem("/roundId"))
        .body("violations.pointer", hasItem("/lines/0/sources/0/taken"))
        .body("violations.pointer", hasItem("/lines/0/sources/0/rejected"));
  }

  @Test
  void report_whenSourceChangedAfterMerge_isStaleUntilMergedAnew() {
    String county = ofCounty("50.00");
    String merged = merge();
    Http.act(county, "return", "{\"reason\": \"指标不全\"}")
        .statusCode(200)
        .body("status", equalTo("RETURNED"));
    Http.get(merged).body("stale", equalTo(true));
    Http.getAs(People.cityApprover("440100"), merged).body("allowedActions", empty());
    Http.get(merged + "/lines")
        .body("items[0].stale", equalTo(true))
        .body("items[0].sources[0].stale", equalTo(true));
    Http.act(merged, "report", "{}")
        .statusCode(422)
        .body("violations.pointer", contains("/lines/0/sources/0"))
        .body("violations.rule", contains("consolidation-stale"));
    long version = ((Number) Http.get(county).extract().path("version")).longValue();
    Http.put(county, version, guangzhou.demandOfCounty(lines("60.00"))).statusCode(200);
    Http.act(county, "submission", "{}").statusCode(200);
    Http.act(merged, "report", "{}").statusCode(422);
    long packaged = ((Number) Http.get(merged).extract().path("version")).longValue();
    Http.put(merged, packaged, all())
        .statusCode(200)
        .body("stale", equalTo(false))
        .body("total", equalTo("60.00"));
    Http.getAs(People.cityApprover("440100"), merged).body("allowedActions", contains("REPORT"));
    Http.act(merged, "report", "{}").statusCode(200).body("status", equalTo("REPORTED"));
  }

  @Test
  void change_whenStaleOrReportedOrOtherRound_isRefused() {
    ofCity("1.00");
    String merged = merge();
    Http.put(merged, 77, all()).statusCode(412);
    Http.put(merged, 1, consolidation(UUID.randomUUID(), guangzhou.city(), "null"))
        .statusCode(422)
        .body("violations[0].rule", equalTo("consolidation-identity"));
    Http.act(merged, "report", "{}").statusCode(200);
    long version = ((Number) Http.get(merged).extract().path("version")).longValue();
    Http.put(merged, version, all()).statusCode(409);
  }

  @Test
  void giveBack_whenReported_letsCityReportAgain() {
    String city = ofCity("1.00");
    String merged = merge();
    Http.act(merged, "return", "{\"reason\": \"重报\"}").statusCode(404);
    Http.act(merged, "report", "{}").statusCode(200).body("reportedAt", notNullValue());
    Http.get(city).body("status", equalTo("REPORTED"));
    Http.act(city, "return", "{\"reason\": \"晚了\"}").statusCode(409);
    Http.act(merged, "return", "{}").statusCode(400);
    Http.act(merged, "return", "{\"reason\": \"重报\"}")
        .statusCode(200)
        .body("status", equalTo("RETURNED"))
        .body("returnReason", equalTo("重报"));
    Http.get(city).body("status", equalTo("CONSOLIDATED"));
    Http.act(merged, "report", "{}").statusCode(200).body("returnReason", equalTo(null));
  }

  @Test
  @Rule("N23-34")
  void report_whenRuleRefusesAtReporting_isRefused() {
    guangzhou =
        Guangzhou.open(
            Catalog.round("[{\"id\": \"N23-34\", \"stage\": \"REPORT\", \"effect\": \"REFUSE\"}]"));
    String late = COUNTED.replace("2024-11-30", "2025-01-31");
    String city = Http.submitted(guangzhou.demandOfCity(line("项目", "1.00", late)));
    Http.act(merge(), "report", "{}")
        .statusCode(422)
        .body("violations.rule", contains("N23-34"))
        .body("violations[0].pointer", startsWith("/demands/" + Http.id(city) + "/lines/0"));
  }

  @Test
  @Rule("N23-10")
  void approve_whenReported_decidesDemandsAndEstablishesProjects() {
    String city = ofCity("100.00", "20.00");
    String county = ofCounty("50.00");
    String body =
        of(
            merged(
                "城市项目",
                source(Http.id(city), 1, "90.00", "10.00", "0.00"),
                source(Http.id(city), 2, "20.00", "0.00", "0.00")),
            merged("不予采纳", source(Http.id(county), 1, "0.00", "0.00", "50.00")));
    String merged = PATH + "/" + Http.post(PATH, body).statusCode(201).extract().path("id");
    Http.act(merged, "approval", "{}").statusCode(404);
    Http.act(merged, "report", "{}").statusCode(200);
    Http.act(merged, "approval", "{}")
        .statusCode(200)
        .body("status", equalTo("APPROVED"))
        .body("approvedAt", notNullValue())
        .body("allowedActions", empty());
    Http.act(merged, "approval", "{}").statusCode(409);
    Http.get(city)
        .body("status", equalTo("APPROVED"))
        .body("approvedAmount", equalTo("110.00"))
        .body("allowedActions", empty());
    Http.get(county).body("status", equalTo("REJECTED")).body("approvedAmount", equalTo("0.00"));
    Http.get("/v1/projects?unitId=" + guangzhou.city())
        .statusCode(200)
        .body("items.name", contains("城市项目", "城市项目"))
        .body("items.amount", contains("90.00", "20.00"))
        .body("items.lineNo", contains(1, 2))
        .body("items.status", contains("ESTABLISHED", "ESTABLISHED"));
    Http.get("/v1/projects?unitId=" + guangzhou.county()).body("items", empty());
  }

  @Test
  void approve_whenTwoApproveAtOnce_establishesOnce() {
    ofCity("5.00");
    String merged = merge();
    long version =
        ((Number) Http.act(merged, "report", "{}").statusCode(200).extract().path("version"))
            .longValue();
    List<Integer> codes =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Http.act(merged + "/approval", version, "{}").extract().statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(200, 412, 412, 412), codes);
    Http.get("/v1/projects?unitId=" + guangzhou.city()).body("items", hasSize(1));
  }

  @Test
  void report_whenSourceIsReturnedAtOnce_onlyOneOfThemHappens() {
    String city = ofCity("5.00");
    String merged = merge();
    CompletableFuture<Integer> report =
        CompletableFuture.supplyAsync(
            () -> Http.act(merged + "/report", 1, "{}").extract().statusCode());
    CompletableFuture<Integer> back =
        CompletableFuture.supplyAsync(
            () -> Http.act(city + "/return", 2, "{\"reason\": \"x\"}").extract().statusCode());
    boolean reported = report.join() == 200;
    Http.get(merged).body("status", equalTo(reported ? "REPORTED" : "DRAFT"));
    Http.get(city).body("status", equalTo(reported ? "REPORTED" : "RETURNED"));
    assertEquals(reported ? 412 : 200, back.join());
    assertEquals(reported ? 200 : 422, report.join());
  }

  @Test
  void actions_whenVersionIsMissingOrStaleOrUnknown_areRefused() {
    ofCity("5.00");
    String merged = merge();
    for (String action : List.of("report", "approval")) {
      if (action.equals("approval")) {
        Http.act(merged, "report", "{}").statusCode(200);
      }
      Http.actor(merged + "/" + action)
          .body("{}")
          .post(merged + "/" + action)
          .then()
          .statusCode(428);
      Http.act(merged + "/" + action, 99, "{}").statusCode(412);
      Http.act(PATH + "/" + UUID.randomUUID() + "/" + action, 0, "{}").statusCode(404);
    }
    Http.get(PATH + "/" + UUID.randomUUID()).statusCode(404);
    Http.get(PATH + "/" + UUID.randomUUID() + "/lines").statusCode(404);
    Http.get(merged + "/lines?cursor=eA").statusCode(400);
  }

  @Test
  void list_whenFiltered_givesMatching() {
    ofCity("5.00");
    String merged = merge();
    Http.get(PATH + "?roundId=" + guangzhou.round() + "&status=DRAFT&cityRegionCode=440100")
        .statusCode(200)
        .body("items.id", contains(Http.id(merged)));
    Http.get(PATH + "?roundId=" + guangzhou.round() + "&status=APPROVED").body("items", empty());
    Http.get(PATH + "?status=NONE").statusCode(400);
    Http.get(PATH + "?roundId=1").statusCode(400);
    Http.get(PATH + "?cursor=eA").statusCode(400);
  }
}
