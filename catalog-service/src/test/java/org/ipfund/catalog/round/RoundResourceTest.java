package org.ipfund.catalog.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.OutboxCount;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RoundResourceTest {

  private static final String PATH = "/v1/rounds";

  @Inject OutboxCount told;

  @Test
  void open_whenRepeated_isOneDraft() {
    String key = Client.unique();
    Map<String, Object> body = RoundFixtures.round();
    String id =
        Client.post(key, PATH, body)
            .statusCode(201)
            .header("ETag", "\"0\"")
            .header("Location", containsString(PATH + "/"))
            .body("status", equalTo("DRAFT"))
            .body("statusLabel", equalTo("草稿"))
            .body("revision", equalTo(1))
            .body("documentNumber", containsString("粤市监知促〔2023〕"))
            .body("deadlineDayIncluded", equalTo(true))
            .body("deadlineAt", equalTo("2023-05-30T16:00:00Z"))
            .body("history", equalTo(false))
            .body("allowedActions", contains("CHANGE", "DELETE", "LOAD_PROJECTS"))
            .extract()
            .path("id");
    Client.post(key, PATH, body).statusCode(201).body("id", equalTo(id));
    Client.get(PATH + "/" + id)
        .statusCode(200)
        .header("ETag", startsWith("\"0-"))
        .body("publishedAt", nullValue());
    assertEquals(0, told.of("round-published", id));
  }

  @Test
  void open_whenTheDayIsNotIncluded_endsBeforeIt() {
    Map<String, Object> body = RoundFixtures.round();
    body.put("deadlineDayIncluded", false);
    Client.post(PATH, body).statusCode(201).body("deadlineAt", equalTo("2023-05-29T16:00:00Z"));
  }

  @Test
  void open_whenFormsRepeatThemselves_namesEveryRule() {
    Map<String, Object> body = RoundFixtures.round();
    body.put("printedDeadline", "2023-05-01");
    body.put("forms", List.of(RoundFixtures.form("F", 1), RoundFixtures.form("F", 1)));
    Client.post(PATH, body)
        .statusCode(422)
        .body("violations.rule", containsInAnyOrder("round-period", "form-code", "form-part"));
  }

  @Test
  void open_whenShapeIsWrong_namesEveryField() {
    Map<String, Object> body = RoundFixtures.round();
    body.put("budgetYear", 24);
    body.put("documentNumber", "通知");
    body.put("deadlineRule", "late");
    body.put("forms", List.of(Map.of("code", "F", "kind", "LETTER", "rules", List.of())));
    Client.post(PATH, body)
        .statusCode(400)
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "/budgetYear",
                "/documentNumber",
                "/deadlineRule",
                "/forms/0/kind",
                "/forms/0/title",
                "/forms/0/approvalRoute"));
  }

  @Test
  void open_whenTwoClientsUseOneNumber_oneLoses() {
    Map<String, Object> body = RoundFixtures.round();
    List<Integer> answers =
        AtOnce.together(2, () -> Client.post(PATH, body).extract().statusCode());
    assertEquals(List.of(201, 409), answers.stream().sorted().toList());
    Client.post(PATH, body).statusCode(409).body("detail", equalTo("该文号的批次已建立"));
  }

  @Test
  void publish_whenDraft_tellsTheFormsAndEndsAllWrites() {
    String id = RoundFixtures.open().extract().path("id");
    String key = Client.unique();
    String action = PATH + "/" + id + "/publication";
    Client.keyed(key)
        .header("If-Match", "\"0\"")
        .post(action)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("status", equalTo("PUBLISHED"))
        .body("publishedAt", containsString("2023-05-25T"))
        .body("allowedActions", contains("EXTEND"));
    Client.keyed(key).header("If-Match", "\"0\"").post(action).then().statusCode(200);
    JsonPath event = EmittedEvents.await("round-published", 1, id).get(0);
    assertEquals("N23-35", event.getString("deadlineRule"));
    assertEquals("2023-05-24", event.getString("openedOn"));
    assertEquals("2023-05-30T16:00:00Z", event.getString("deadlineAt"));
    assertEquals(List.of("F2024-3", "F2024-4"), event.getList("forms.code"));
    assertEquals(List.of("N23-33", "N23-34"), event.getList("forms[1].rules.id"));
    assertEquals("FINDING", event.getString("forms[1].rules[1].effect"));
    RoundFixtures.publish(id, "\"1\"").statusCode(409);
    assertEquals(1, told.of("round-published", id));
  }

  @Test
  void publish_whenVersionIsMissingOrStale_isRefused() {
    String id = RoundFixtures.open().extract().path("id");
    String action = PATH + "/" + id + "/publication";
    Client.post(action, Map.of()).statusCode(428);
    Client.act(action, "\"9\"", Map.of()).statusCode(412);
    Client.act(PATH + "/" + Client.unique() + "/publication", "\"0\"", Map.of()).statusCode(404);
  }

  @Test
  void publish_whenTwoClientsDo_isToldOnce() {
    String id = RoundFixtures.open().extract().path("id");
    List<Integer> answers =
        AtOnce.together(2, () -> RoundFixtures.publish(id, "\"0\"").extract().statusCode());
    assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    assertEquals(1, told.of("round-published", id));
  }

  @Test
  void publish_whenHistory_closesAtOnce() {
    String id = RoundFixtures.publish(RoundFixtures.history());
    Client.get(PATH + "/" + id)
        .body("status", equalTo("CLOSED"))
        .body("closedAt", equalTo("2022-06-26T16:00:00Z"))
        .body("allowedActions", hasSize(0));
    JsonPath published = EmittedEvents.await("round-published", 1, id).get(0);
    assertEquals("N22-17", published.getString("deadlineRule"));
    JsonPath closed = EmittedEvents.await("round-closed", 1, id).get(0);
    assertEquals("2022-06-26T16:00:00Z", closed.getString("closedAt"));
  }

  @Test
  void forms_whenListed_carryLabels() {
    String id = RoundFixtures.open().extract().path("id");
    Client.get(PATH + "/" + id + "/forms")
        .statusCode(200)
        .body("items.code", contains("F2024-3", "F2024-4"))
        .body("items[0].kindLabel", equalTo("大专项+任务清单"))
        .body("items[0].approvalRouteLabel", equalTo("地市审批"))
        .body("items[0].rules[0].stageLabel", equalTo("提交"))
        .body("items[0].rules[1].effectLabel", equalTo("发现问题"));
    Client.get(PATH + "/" + Client.unique() + "/forms").statusCode(404);
  }

  @Test
  void list_whenFilteredAndPaged_givesOnlyMatches() {
    String draft = RoundFixtures.open().extract().path("id");
    String published = RoundFixtures.publish();
    Client.get(PATH, "status", "PUBLISHED", "budgetYear", 2024, "limit", 200)
        .statusCode(200)
        .body("items.status", everyItem(equalTo("PUBLISHED")))
        .body("items.id", hasItem(published))
        .body("items.id", not(hasItem(draft)));
    String next = Client.get(PATH, "limit", 1).body("items", hasSize(1)).extract().path("next");
    Client.get(PATH, "limit", 1, "cursor", next).statusCode(200).body("items", hasSize(1));
    Client.get(PATH, "status", "OPEN").statusCode(400);
    Client.get(PATH, "budgetYear", "x").statusCode(400);
    Client.get(PATH, "cursor", "eA").statusCode(400);
    Client.get(PATH + "/" + Client.unique()).statusCode(404);
  }
}
