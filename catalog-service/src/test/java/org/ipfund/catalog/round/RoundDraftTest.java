package org.ipfund.catalog.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.OutboxCount;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A draft is changed and withdrawn until it is published, which is before its deadline. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RoundDraftTest {

  private static final String PATH = "/v1/rounds";
  private static final String TOO_LATE = "2023-05-30T16:00:00Z";

  @Inject OutboxCount told;

  @AfterEach
  void resetClock() {
    TestClock.set(TestClock.START.toString());
  }

  private static ValidatableResponse put(String id, String etag, Object body) {
    return Client.keyed(Client.unique())
        .header("If-Match", etag)
        .body(body)
        .put(PATH + "/" + id)
        .then();
  }

  private static ValidatableResponse delete(String id, String etag) {
    return Client.keyed(Client.unique()).header("If-Match", etag).delete(PATH + "/" + id).then();
  }

  private static String open(Map<String, Object> round) {
    return Client.post(PATH, round).statusCode(201).extract().path("id");
  }

  private static Map<String, Object> row(int seq, String category) {
    Map<String, Object> row = new HashMap<>();
    row.put("seq", seq);
    row.put("categoryCode", category);
    row.put("categoryLabel", "大类" + category);
    row.put("policyNo", "1");
    row.put("projectNo", "" + seq);
    row.put("name", "项目" + seq);
    row.put("obligations", List.of(Map.of("scope", "各地市局", "obligation", "MANDATORY")));
    row.put("extensionSlot", false);
    return row;
  }

  private static void load(String id, Object... rows) {
    Client.load(PATH + "/" + id + "/projects", Map.of("rows", List.of(rows)));
  }

  private static String etag(String id) {
    return Client.get(PATH + "/" + id).extract().header("ETag");
  }

  @Test
  void change_whenDraft_replacesHeadAndFormsAndKeepsTheCatalogue() {
    Map<String, Object> round = RoundFixtures.round();
    String id = open(round);
    load(id, row(1, "1"));
    round.put("title", "更正后的征集");
    round.put("printedDeadline", "2023-06-02");
    round.put("returnDays", 5);
    round.put("forms", List.of(RoundFixtures.form("F2024-1", 1)));
    put(id, etag(id), round)
        .statusCode(200)
        .body("title", equalTo("更正后的征集"))
        .body("deadlineAt", equalTo("2023-06-02T16:00:00Z"))
        .body("returnDays", equalTo(5))
        .body("projectCount", equalTo(1))
        .body("allowedActions", contains("CHANGE", "DELETE", "LOAD_PROJECTS"));
    Client.get(PATH + "/" + id + "/forms").body("items.code", contains("F2024-1"));
    Client.get(PATH + "/" + id + "/projects").body("items.name", contains("项目1"));
    RoundFixtures.publish(id, etag(id)).statusCode(200);
    JsonPath published = EmittedEvents.await("round-published", 1, id).get(0);
    assertEquals(List.of("F2024-1"), published.getList("forms.code"));
    assertEquals(5, published.getInt("returnDays"));
    assertEquals(1, published.getInt("catalogueParts"));
    put(id, etag(id), round).statusCode(409);
    delete(id, etag(id)).statusCode(409);
  }

  @Test
  void change_whenVersionOrContentIsWrong_isRefused() {
    Map<String, Object> round = RoundFixtures.round();
    String id = open(round);
    Client.keyed(Client.unique()).body(round).put(PATH + "/" + id).then().statusCode(428);
    put(id, "\"7\"", round).statusCode(412);
    put(Client.unique(), "\"0\"", round).statusCode(404);
    round.put("printedDeadline", "2023-05-01");
    put(id, "\"0\"", round).statusCode(422).body("violations.rule", contains("round-period"));
  }

  @Test
  void delete_whenDraft_frees_itsNumber() {
    Map<String, Object> round = RoundFixtures.round();
    String id = open(round);
    load(id, row(1, "1"));
    Client.post(PATH, round).statusCode(409);
    delete(id, "\"0\"").statusCode(412);
    delete(id, etag(id)).statusCode(204);
    Client.get(PATH + "/" + id).statusCode(404);
    Client.get(PATH, "status", "DRAFT", "limit", 200).body("items.id", not(hasItem(id)));
    String again = open(round);
    RoundFixtures.publish(again, "\"0\"").statusCode(200);
    assertEquals(0, told.of("round-published", id));
  }

  @Test
  void publish_whenTheDeadlineIsOver_isRefusedAndTheRemedyLeadsOn() {
    Map<String, Object> round = RoundFixtures.round();
    String id = open(round);
    TestClock.set(TOO_LATE);
    RoundFixtures.publish(id, "\"0\"")
        .statusCode(422)
        .body("violations.rule", contains("round-deadline"))
        .body("violations.pointer", contains("/printedDeadline"));
    Client.get(PATH + "/" + id).body("status", equalTo("DRAFT"));
    round.put("printedDeadline", "2023-06-30");
    put(id, "\"0\"", round).statusCode(200);
    RoundFixtures.publish(id, "\"1\"").statusCode(200).body("status", equalTo("PUBLISHED"));
  }

  @Test
  void publish_whenTheDeadlineIsOver_goesAsHistoryToo() {
    Map<String, Object> round = RoundFixtures.round();
    round.put("history", true);
    String id = open(round);
    RoundFixtures.publish(id, "\"0\"")
        .statusCode(422)
        .body("violations.rule", contains("round-history"));
    TestClock.set(TOO_LATE);
    RoundFixtures.publish(id, "\"0\"").statusCode(200).body("status", equalTo("CLOSED"));
  }

  @Test
  void publish_whenAFormTakesWhatTheCatalogueHasNot_isRefusedAndTheRemedyLeadsOn() {
    Map<String, Object> round = RoundFixtures.round();
    Map<String, Object> form = RoundFixtures.form("F2024-1", 1);
    form.put("categories", List.of("1", "7"));
    round.put("forms", List.of(form));
    String id = open(round);
    load(id, row(1, "1"));
    RoundFixtures.publish(id, etag(id))
        .statusCode(422)
        .body("violations.rule", contains("form-category"))
        .body("violations.pointer", contains("/forms/0/categories/1"));
    load(id, row(2, "7"));
    RoundFixtures.publish(id, etag(id)).statusCode(200);
    Client.get(PATH + "/" + id + "/forms").body("items[0].categories", contains("1", "7"));
    JsonPath catalogue = EmittedEvents.await("catalogue-published", 1, id).get(0);
    assertEquals(List.of("项目1", "项目2"), catalogue.getList("projects.name"));
    assertEquals("各地市局", catalogue.getString("projects[0].obligations[0].scope"));
    JsonPath published = EmittedEvents.await("round-published", 1, id).get(0);
    assertEquals(List.of("1", "7"), published.getList("forms[0].categories"));
  }

  @Test
  void read_whenTheReaderIsEnglish_speaksEnglish() {
    String id = open(RoundFixtures.round());
    Client.keyed(Client.unique())
        .header("Accept-Language", "en-GB,en")
        .get(PATH + "/" + id)
        .then()
        .body("statusLabel", equalTo("draft"));
    Client.keyed(Client.unique())
        .header("Accept-Language", "en")
        .get(PATH + "/" + id + "/forms")
        .then()
        .body("items[0].rules[1].effectLabel", equalTo("finding"))
        .body("items", hasSize(2));
  }
}
