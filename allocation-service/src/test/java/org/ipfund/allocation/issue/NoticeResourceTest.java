package org.ipfund.allocation.issue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class NoticeResourceTest {

  private static final String PATH = "/v1/notices";

  private int year;
  private Map<String, Object> body;

  @BeforeEach
  void hear() {
    Heard.everything();
    year = Notices.newYear();
    body = Notices.body(year, Notices.appropriation(year, "1000000.00"));
  }

  @Test
  void draft_whenNew_isADraftThatMayBeIssued() {
    body.put("documentNumber", "粤财工[%d] 77 号".formatted(year));
    var created =
        Calls.post(PATH, body)
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("documentNumber", equalTo("粤财工〔%d〕77号".formatted(year)))
            .body("status", equalTo("DRAFT"))
            .body("statusLabel", equalTo("草稿"))
            .body("stageLabel", equalTo("提前下达"))
            .body("disclosureLabel", equalTo("依申请公开"))
            .body("allowedActions", equalTo(List.of("CHANGE", "REPLACE_LINES", "DELETE")))
            .body("total", nullValue())
            .extract();
    given()
        .get(created.header("Location"))
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\"0-"));
    given()
        .queryParam("budgetYear", year)
        .queryParam("status", "DRAFT")
        .queryParam("stage", "ADVANCE")
        .get(PATH)
        .then()
        .body("items.id", equalTo(List.of(created.<String>path("id"))));
    given()
        .queryParam("budgetYear", year)
        .queryParam("status", "ISSUED")
        .get(PATH)
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void notice_whenTheReaderReadsEnglish_hasEnglishLabels() {
    String notice = Notices.draft(body);
    given()
        .header("Accept-Language", "en")
        .get(notice)
        .then()
        .body("statusLabel", equalTo("draft"))
        .body("stageLabel", equalTo("advance issue"))
        .body("disclosureLabel", equalTo("disclosed on request"));
    given()
        .header("Accept-Language", "en")
        .get(notice + "/reconciliation")
        .then()
        .body(
            "equationResults.find { it.id == 'C24' }.label",
            equalTo("annex 2: total = sum of subtotals = sum of units"));
  }

  @Test
  void draft_whenNumberIsTaken_isConflict() {
    Calls.post(PATH, body).statusCode(201);
    Calls.post(PATH, body).statusCode(409).body("detail", equalTo("该文号的通知已存在"));
  }

  @Test
  void draft_whenRepeated_isTheStoredAnswer() {
    String key = UUID.randomUUID().toString();
    String id = Calls.post(PATH, key, body).statusCode(201).extract().path("id");
    Calls.post(PATH, key, body).statusCode(201).body("id", equalTo(id));
    body.put("title", "另一份");
    Calls.post(PATH, key, body).statusCode(422);
  }

  @Test
  @Rule("C05")
  void draft_whenHeadDiffersFromTheAppropriation_namesEveryField() {
    body.put("budgetYear", year + 1);
    body.put("fundName", "另一专项资金");
    body.put("functionCode", "2011408");
    Calls.post(PATH, body)
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("appropriation", "appropriation", "C05")))
        .body("violations.pointer", equalTo(List.of("/budgetYear", "/fundName", "/functionCode")));
    body.put("appropriationId", UUID.randomUUID().toString());
    Calls.post(PATH, body)
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/appropriationId")));
  }

  @Test
  void draft_whenWrong_namesEveryFault() {
    Calls.post(PATH, Map.of("documentNumber", "126", "stage", "LATER", "printedOn", "28.12.2023"))
        .statusCode(400)
        .body(
            "violations.pointer",
            hasItems("/documentNumber", "/stage", "/printedOn", "/title", "/appropriationId"));
  }

  @Test
  void replaceLines_whenDraft_keepsThemAsPrintedAndMovesTheVersion() {
    String notice = Notices.draft(body);
    Calls.replaceLines(notice, 1, Notices.first("120000.00", "100000.00"))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("version", equalTo(1));
    Calls.replaceLines(notice, 2, Notices.second("120000.00", "100000.00")).header("ETag", "\"2\"");
    Calls.replaceLines(notice, 1, Notices.first("200000.00", "100000.00")).header("ETag", "\"3\"");
    assertTrue(Calls.etag(notice).startsWith("\"3-"));
    given()
        .queryParam("annex", 1)
        .get(notice + "/lines")
        .then()
        .body("items.seq", equalTo(List.of(1, 2, 3, 4, 5, 6)))
        .body("items[3].amount", equalTo("200000.00"))
        .body("items[3].amountWan", nullValue())
        .body("items[3].rowKindLabel", equalTo("分配"));
    given()
        .queryParam("annex", 2)
        .get(notice + "/lines")
        .then()
        .body("items.amountWan", equalTo(List.of("22", "22", "12", "10")))
        .body("items[2].amount", equalTo("120000.00"));
  }

  @Test
  void lines_whenPaged_giveEveryRowOnce() {
    String notice = Notices.draft(body);
    Calls.replaceLines(notice, 1, Notices.first("120000.00", "100000.00")).statusCode(200);
    List<Integer> seqs = new ArrayList<>();
    String cursor = null;
    do {
      var query = given().queryParam("annex", 1).queryParam("limit", 4);
      var page =
          (cursor == null ? query : query.queryParam("cursor", cursor))
              .get(notice + "/lines")
              .then()
              .statusCode(200)
              .extract();
      seqs.addAll(page.path("items.seq"));
      cursor = page.path("next");
    } while (cursor != null);
    assertEquals(List.of(1, 2, 3, 4, 5, 6), seqs);
  }

  @Test
  void replaceLines_whenStaleOrWithoutVersion_isRefused() {
    String notice = Notices.draft(body);
    List<Map<String, Object>> rows = Notices.first("120000.00", "100000.00");
    Calls.replaceLines(notice, 1, rows, "\"0\"").statusCode(200);
    Calls.replaceLines(notice, 1, rows, "\"0\"").statusCode(412);
    given()
        .contentType("application/json")
        .body(Map.of("rows", rows))
        .queryParam("annex", 1)
        .put(notice + "/lines")
        .then()
        .statusCode(428);
  }

  @Test
  void replaceLines_whenRowsAreWrong_namesEveryRow() {
    String notice = Notices.draft(body);
    List<Map<String, Object>> rows = Notices.first("120000.00", "100000.00");
    rows.get(3).put("regionCode", "449999");
    rows.get(5).put("seq", 4);
    Calls.replaceLines(notice, 1, rows)
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/rows/3/regionCode", "/rows/5/seq")));
    rows.get(0).put("amount", 5);
    rows.get(1).put("rowKind", "SUM");
    rows.get(2).put("regionCode", "4407");
    Calls.replaceLines(notice, 1, rows)
        .statusCode(400)
        .body(
            "violations.pointer",
            containsInAnyOrder("/rows/0/amount", "/rows/1/rowKind", "/rows/2/regionCode"));
    Calls.replaceLines(notice, 2, Notices.first("120000.00", "100000.00")).statusCode(400);
    Calls.replaceLines(notice, 1, List.of()).statusCode(400);
  }

  @Test
  void lines_whenAnnexIsNeitherOneNorTwo_isRefused() {
    String notice = Notices.draft(body);
    for (String annex : List.of("0", "3", "x")) {
      given().queryParam("annex", annex).get(notice + "/lines").then().statusCode(400);
    }
    given().get(notice + "/lines").then().statusCode(400);
    given()
        .queryParam("annex", 1)
        .queryParam("cursor", "eA")
        .get(notice + "/lines")
        .then()
        .statusCode(400);
  }

  @Test
  void anyPath_whenNoticeIsUnknown_isNotFound() {
    String unknown = PATH + "/" + UUID.randomUUID();
    given().get(unknown).then().statusCode(404);
    given().queryParam("annex", 1).get(unknown + "/lines").then().statusCode(404);
    given().get(unknown + "/reconciliation").then().statusCode(404);
    Calls.replaceLines(unknown, 1, Notices.first("1.00", "1.00"), "\"0\"").statusCode(404);
    Calls.act(unknown, "issue", "\"0\"", UUID.randomUUID().toString()).statusCode(404);
  }

  @Test
  @Rule({"C14", "C17", "C24"})
  void reconciliation_whenNothingIsLoaded_saysWhatIsMissing() {
    String notice = Notices.draft(body);
    given()
        .get(notice + "/reconciliation")
        .then()
        .statusCode(200)
        .body("balanced", equalTo(false))
        .body("equationResults.findAll { !it.holds }.id", equalTo(List.of("C14", "C17", "C24")));
    Calls.act(notice, "issue").statusCode(422).body("violations", hasSize(3));
  }
}
