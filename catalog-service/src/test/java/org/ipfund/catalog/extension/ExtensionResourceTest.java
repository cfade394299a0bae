package org.ipfund.catalog.extension;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.OutboxCount;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.round.RoundFixtures;
import org.ipfund.catalog.round.RoundService;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
public class ExtensionResourceTest {

  @Inject OutboxCount told;
  @Inject RoundService rounds;

  private String unit;

  @BeforeEach
  void findUnit() {
    Sample.loadReferenceData();
    unit = Sample.unitId("广州市市场监督管理局");
  }

  @AfterEach
  void resetClock() {
    TestClock.set(TestClock.START.toString());
  }

  private static String path(String round) {
    return "/v1/rounds/" + round + "/extensions";
  }

  private Map<String, Object> until(String instant) {
    return new HashMap<>(
        Map.of("unitId", unit, "until", instant, "approvedBy", "知识产权促进处", "reason", "补充盖章"));
  }

  @Test
  void grant_whenRoundIsOpen_tellsAndChangesTheRound() {
    String round = RoundFixtures.publish();
    String key = Client.unique();
    Map<String, Object> body = until("2023-06-03T00:00:00+08:00");
    String id =
        Client.keyed(key)
            .header("If-Match", "\"1\"")
            .body(body)
            .post(path(round))
            .then()
            .statusCode(201)
            .header("Location", containsString(path(round)))
            .body("until", equalTo("2023-06-02T16:00:00Z"))
            .body("approvedBy", equalTo("test-extendDeadline"))
            .extract()
            .path("id");
    Client.keyed(key)
        .header("If-Match", "\"1\"")
        .body(body)
        .post(path(round))
        .then()
        .statusCode(201)
        .body("id", equalTo(id));
    Client.get("/v1/rounds/" + round)
        .header("ETag", startsWith("\"2-"))
        .body("extensionCount", equalTo(1));
    Client.get(path(round)).statusCode(200).body("items.id", contains(id));
    Client.get(path(round) + "/" + id).statusCode(200).body("unitId", equalTo(unit));
    JsonPath event = EmittedEvents.await("deadline-extended", 1, round).get(0);
    assertEquals(unit, event.getString("unitId"));
    assertEquals("2023-06-02T16:00:00Z", event.getString("until"));
    assertEquals(1, told.of("deadline-extended", round));
  }

  @Test
  void grant_whenUnitHasThatMuchTime_isRefused() {
    String round = RoundFixtures.publish();
    Client.act(path(round), "\"1\"", until("2023-06-02T16:00:00Z")).statusCode(201);
    Client.act(path(round), "\"2\"", until("2023-06-01T16:00:00Z"))
        .statusCode(422)
        .body("violations.rule", contains("extension-until"));
    Client.act(path(round), "\"2\"", until("2023-06-05T16:00:00Z")).statusCode(201);
    Map<String, Object> stranger = until("2023-05-30T16:00:00Z");
    stranger.put("unitId", Client.unique());
    Client.act(path(round), "\"3\"", stranger)
        .statusCode(422)
        .body("violations.rule", containsInAnyOrder("extension-unit", "extension-until"));
  }

  @Test
  void grant_whenTheRoundHasClosed_letsALateUnitIn() {
    String round = RoundFixtures.publish();
    TestClock.set("2023-06-01T01:00:00Z");
    SystemScope.run("test", rounds::closeDue);
    Client.get("/v1/rounds/" + round).body("status", equalTo("CLOSED"));
    String etag = Client.get("/v1/rounds/" + round).extract().header("ETag");
    Client.act(path(round), etag, until("2023-05-31T16:00:00Z"))
        .statusCode(422)
        .body("violations.rule", contains("extension-past"));
    Client.act(path(round), etag, until("2023-06-05T16:00:00Z")).statusCode(201);
    EmittedEvents.await("deadline-extended", 1, round);
    Client.get("/v1/rounds/" + round)
        .body("status", equalTo("CLOSED"))
        .body("extensionCount", equalTo(1));
  }

  @Test
  void allowedActions_always_nameTheExtensionWhereItIsGranted() {
    String token = Tokens.person("extender", null, "440000", "PROVINCE_ADMIN");
    String open = RoundFixtures.publish();
    String history = RoundFixtures.publish(RoundFixtures.history());
    given()
        .auth()
        .oauth2(token)
        .get("/v1/rounds/" + open)
        .then()
        .body("allowedActions", contains("EXTEND"));
    given()
        .auth()
        .oauth2(token)
        .get("/v1/rounds/" + history)
        .then()
        .body("allowedActions", hasSize(0));
  }

  @Test
  void grant_whenRoundIsNotOpen_isConflict() {
    String draft = RoundFixtures.open().extract().path("id");
    Client.act(path(draft), "\"0\"", until("2023-06-02T16:00:00Z")).statusCode(409);
    String closed = RoundFixtures.publish(RoundFixtures.history());
    Client.act(path(closed), "\"1\"", until("2023-06-02T16:00:00Z")).statusCode(409);
  }

  @Test
  void grant_whenTwoClientsDo_oneLoses() {
    String round = RoundFixtures.publish();
    List<Integer> answers =
        AtOnce.together(
            2,
            () ->
                Client.act(path(round), "\"1\"", until("2023-06-02T16:00:00Z"))
                    .extract()
                    .statusCode());
    assertEquals(List.of(201, 412), answers.stream().sorted().toList());
    Client.get(path(round)).body("items", hasSize(1));
  }

  @Test
  void grant_whenRequestIsWrong_isRefused() {
    String round = RoundFixtures.publish();
    Client.post(path(round), until("2023-06-02T16:00:00Z")).statusCode(428);
    Client.act(path(round), "\"0\"", until("2023-06-02T16:00:00Z")).statusCode(412);
    Client.act(path(round), "\"1\"", Map.of("unitId", "x", "until", "soon"))
        .statusCode(400)
        .body("violations.pointer", containsInAnyOrder("/unitId", "/until", "/reason"));
    Client.act(path(Client.unique()), "\"0\"", until("2023-06-02T16:00:00Z")).statusCode(404);
  }

  @Test
  void read_whenNothingIsThere_isNotFound() {
    String round = RoundFixtures.publish();
    Client.get(path(Client.unique())).statusCode(404);
    Client.get(path(round) + "/" + Client.unique()).statusCode(404);
    Client.get(path(round), "cursor", "eA").statusCode(400);
    Client.get(path(round)).statusCode(200).body("items", hasSize(0));
  }
}
