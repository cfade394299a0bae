package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.ipfund.platform.sample.HeldCalls.PATH;
import static org.ipfund.platform.sample.HeldCalls.STAMPED;
import static org.ipfund.platform.sample.HeldCalls.TOPIC;
import static org.ipfund.platform.sample.HeldCalls.as;
import static org.ipfund.platform.sample.HeldCalls.awaitTimes;
import static org.ipfund.platform.sample.HeldCalls.heldAs;
import static org.ipfund.platform.sample.HeldCalls.openOffice;
import static org.ipfund.platform.sample.HeldCalls.operator;
import static org.ipfund.platform.sample.HeldCalls.poison;
import static org.ipfund.platform.sample.HeldCalls.post;
import static org.ipfund.platform.sample.HeldCalls.publish;
import static org.ipfund.platform.sample.HeldCalls.retry;
import static org.ipfund.platform.sample.HeldCalls.skip;
import static org.ipfund.platform.sample.HeldCalls.stamp;
import static org.ipfund.platform.sample.HeldCalls.times;
import static org.ipfund.platform.sample.HeldCalls.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.ipfund.platform.event.CloudEvent;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class HeldEventTest {

  private final String parcel = unique();

  @Test
  void list_whenEventIsPoison_showsWhereItStandsAndNoData() {
    String id = poison(parcel, 1);
    operator()
        .get(PATH + "?direction=INCOMING&state=POISON&type=" + STAMPED + "&subject=" + parcel)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(id))
        .body("items[0].topic", equalTo(TOPIC))
        .body("items[0].source", equalTo("/foreign"))
        .body("items[0].sequence", equalTo(1))
        .body("items[0].retryAt", nullValue())
        .body("items[0].size", equalTo(25))
        .body("items[0].sha256", matchesPattern("[0-9a-f]{64}"))
        .body("items[0].allowedActions", equalTo(List.of("RETRY", "SKIP")))
        .body("items[0]", not(hasKey("data")));
    operator().get(PATH + "?direction=OUTGOING&subject=" + parcel).then().body("items", hasSize(0));
    operator().get(PATH + "?topic=other&subject=" + parcel).then().body("items", hasSize(0));
    String one = operator().get(PATH + "/" + id).then().statusCode(200).extract().asString();
    assertEquals(false, one.contains("secret"), one);
  }

  @Test
  void list_inPages_goesThroughAll() {
    String first = poison(parcel, 1);
    publish(parcel, 2, "{}");
    heldAs("BEHIND", publish(parcel, 3, "{}"));
    String next =
        operator()
            .get(PATH + "?limit=1&subject=" + parcel)
            .then()
            .body("items.id", equalTo(List.of(first)))
            .extract()
            .path("next");
    operator()
        .get(PATH + "?limit=2&subject=" + parcel + "&cursor=" + next)
        .then()
        .body("items.sequence", equalTo(List.of(2, 3)))
        .body("next", nullValue());
  }

  @Test
  void list_withUnusableParameter_is400() {
    for (String wrong : List.of("direction=UP", "state=SAD", "limit=0", "cursor=bm90aGluZw")) {
      operator().get(PATH + "?" + wrong).then().statusCode(400);
    }
    operator().urlEncodingEnabled(false).get(PATH + "?subject=a%00b").then().statusCode(400);
  }

  @Test
  void events_byOthersThanOperators_areForbidden() {
    String id = unique();
    for (String role : List.of("AUDITOR", "PROVINCE_ADMIN")) {
      as(role).get(PATH).then().statusCode(403);
      as(role).get(PATH + "/" + id).then().statusCode(403);
      post(as(role), PATH + "/" + id + "/retry", "{}").statusCode(403);
      post(as(role), PATH + "/" + id + "/skip", Map.of("reason", "x")).statusCode(403);
      post(as(role), "/v1/event-replays", Map.of("reason", "x")).statusCode(403);
    }
    given().noFilters().get(PATH).then().statusCode(401);
    post(given().noFilters(), PATH + "/" + id + "/skip", Map.of("reason", "x")).statusCode(401);
    operator().get("/v1/parcels").then().statusCode(403);
    operator().get("/v1/audit-entries").then().statusCode(403);
  }

  @Test
  void skip_whenEventIsPoison_letsTheNextOfItsSubjectBeTaken() {
    String office = openOffice();
    String id = poison(parcel, 1);
    publish(parcel, 2, stamp(parcel, office));
    heldAs("BEHIND", publish(parcel, 3, stamp(parcel, office)));
    assertNull(times(parcel));
    String event = operator().get(PATH + "/" + id).then().extract().path("eventId");
    skip(id).statusCode(204);
    awaitTimes(parcel, 2);
    operator().get(PATH + "/" + id).then().statusCode(404);
    assertEquals(
        "3 0",
        OwnerDatabase.ask(
            "SELECT sequence || ' ' || missing FROM platform.inbox_order WHERE subject = ?",
            parcel));
    as("AUDITOR")
        .get("/v1/audit-entries?subjectId=" + event)
        .then()
        .body("items.action", equalTo(List.of("skipped")))
        .body("items.actor", equalTo(List.of("held-OPERATOR")));
    String entry =
        OwnerDatabase.ask(
            "SELECT (before ->> 'state') || ' ' || (after ->> 'reason') FROM platform.audit_entry"
                + " WHERE subject_id = ? AND action = 'skipped'",
            event);
    assertEquals("POISON 重复报送，已另行更正", entry);
  }

  @Test
  void skip_whenTheEventComesAgain_hasNoEffect() {
    String office = openOffice();
    UUID event = publish(parcel, 1, "{\"parcel\": {}}");
    skip(heldAs("POISON", event)).statusCode(204);
    TestEvents.publish(event, TOPIC, STAMPED, parcel, 1, stamp(parcel, office));
    publish(parcel, 2, stamp(parcel, office));
    awaitTimes(parcel, 1);
    operator().get(PATH + "?subject=" + parcel).then().body("items", hasSize(0));
  }

  @Test
  void retry_whenTheCauseIsGone_hasItsEffect() {
    String office = openOffice();
    OwnerDatabase.run("INSERT INTO stamp VALUES (?, 2147483647)", parcel);
    String id = heldAs("POISON", publish(parcel, 1, stamp(parcel, office)));
    heldAs("BEHIND", publish(parcel, 2, stamp(parcel, office)));
    OwnerDatabase.run("UPDATE stamp SET times = 5 WHERE parcel = ?", parcel);
    retry(id)
        .statusCode(200)
        .body("state", equalTo("RETRYING"))
        .body("attempts", equalTo(0))
        .body("retryAt", not(nullValue()));
    awaitTimes(parcel, 7);
    operator().get(PATH + "?subject=" + parcel).then().body("items", hasSize(0));
  }

  @Test
  void retry_whenTheCauseIsStillThere_isPoisonAgain() {
    String id = poison(parcel, 1);
    retry(id).statusCode(200);
    HeldCalls.awaitAnswer(
        "POISON 1",
        "SELECT state || ' ' || attempts FROM platform.inbox_parked WHERE id = ?::uuid",
        id);
  }

  @Test
  void decide_whenOthersAreInFront_isRefusedAndNamesThem() {
    String first = poison(parcel, 1);
    String behind = heldAs("BEHIND", publish(parcel, 2, "{}"));
    retry(behind)
        .statusCode(409)
        .body("detail", containsString(first))
        .body("violations[0].remedy", not(nullValue()));
    skip(behind).statusCode(409).body("detail", containsString(first));
    operator()
        .header("Accept-Language", "en")
        .header("Idempotency-Key", unique())
        .post(PATH + "/" + behind + "/retry")
        .then()
        .body("detail", containsString("waits behind " + first));
  }

  @Test
  void list_whenEventsAreBehind_offersWhatTheirPlaceAllows() {
    String office = openOffice();
    String front = poison(parcel, 1);
    String behind = heldAs("BEHIND", publish(parcel, 2, stamp(parcel, office)));
    String actions = PATH + "?state=BEHIND&subject=" + parcel;
    operator().get(actions).then().body("items.allowedActions", equalTo(List.of(List.of())));
    OwnerDatabase.run("DELETE FROM platform.inbox_parked WHERE id = ?::uuid", front);
    operator()
        .get(actions)
        .then()
        .body("items.id", equalTo(List.of(behind)))
        .body("items[0].allowedActions", equalTo(List.of("RETRY", "SKIP")));
    retry(behind).statusCode(200);
    awaitTimes(parcel, 1);
  }

  @Test
  void retry_whenAnotherTookItsPlace_isRefused() {
    String office = openOffice();
    publish(parcel, 2, stamp(parcel, office));
    awaitTimes(parcel, 1);
    String late = heldAs("LATE", publish(parcel, 1, stamp(parcel, office)));
    retry(late).statusCode(409);
    skip(late).statusCode(204);
    assertEquals("1", times(parcel));
  }

  @Test
  void retry_whenTheTypeIsUnknown_isRefusedUntilItIsKnown() {
    String office = openOffice();
    UUID event = TestEvents.publish(TOPIC, "org.example.new.v1", parcel, 1, stamp(parcel, office));
    String id = heldAs("UNKNOWN", event);
    retry(id).statusCode(409).body("violations[0].rule", equalTo("authority"));
    OwnerDatabase.run(
        "UPDATE platform.inbox_parked SET type = ? WHERE event_id = ?", STAMPED, event);
    retry(id).statusCode(200).body("state", equalTo("RETRYING"));
    awaitTimes(parcel, 1);
  }

  @Test
  void retry_whenAStrangerWroteIt_isRefusedUntilItIsTheOwnersToTell() {
    UUID event = UUID.randomUUID();
    ProducerRecord<String, byte[]> forged =
        TestEvents.event(event, TOPIC, STAMPED, parcel, 1, stamp(parcel, openOffice()));
    TestEvents.header(forged, CloudEvent.SOURCE, "/stranger");
    TestEvents.send(forged);
    String id = heldAs("FOREIGN", event);
    retry(id).statusCode(409);
    OwnerDatabase.run(
        "UPDATE platform.inbox_parked SET source = '/foreign' WHERE event_id = ?", event);
    retry(id).statusCode(200);
    awaitTimes(parcel, 1);
  }

  @Test
  void retry_whenRightsCameUnsigned_isRefusedAndGivesNone() {
    UUID event = UUID.randomUUID();
    String data = "{\"person\": \"%s\", \"suspended\": false}".formatted(parcel);
    ProducerRecord<String, byte[]> unsigned =
        TestEvents.event(event, TOPIC, "org.example.power-given.v1", parcel, 1, data);
    unsigned.headers().remove(CloudEvent.SIGNATURE);
    TestEvents.send(unsigned);
    String id = heldAs("UNSIGNED", event);
    retry(id).statusCode(409).body("violations[0].rule", equalTo("authority"));
    operator().get(PATH + "/" + id).then().body("state", equalTo("UNSIGNED"));
    assertNull(times(parcel));
  }

  @Test
  void skip_whenAStrangerWroteIt_leavesTheGenuineEventItsEffect() {
    UUID event = UUID.randomUUID();
    String data = stamp(parcel, openOffice());
    ProducerRecord<String, byte[]> forged =
        TestEvents.event(event, TOPIC, STAMPED, parcel, 1, data);
    TestEvents.header(forged, CloudEvent.SOURCE, "/stranger");
    TestEvents.send(forged);
    skip(heldAs("FOREIGN", event)).statusCode(204);
    TestEvents.publish(event, TOPIC, STAMPED, parcel, 1, data);
    awaitTimes(parcel, 1);
  }

  @Test
  void decide_whenItIsNoEvent_canOnlyBeSkipped() {
    byte[] bytes = parcel.getBytes(StandardCharsets.UTF_8);
    TestEvents.send(new ProducerRecord<>(TOPIC, parcel, bytes));
    String sql = "SELECT id FROM platform.inbox_parked WHERE state = 'MALFORMED' AND data = ?";
    await().atMost(HeldCalls.DEADLINE).until(() -> OwnerDatabase.ask(sql, (Object) bytes) != null);
    String id = OwnerDatabase.ask(sql, (Object) bytes);
    operator()
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("allowedActions", equalTo(List.of("SKIP")));
    retry(id).statusCode(409);
    skip(id).statusCode(204);
  }

  @Test
  void skip_withReasonOutOfBounds_is400() {
    String id = poison(parcel, 1);
    for (String reason : List.of("", "  ", "长".repeat(1001), "x".repeat(2000))) {
      post(operator(), PATH + "/" + id + "/skip", Map.of("reason", reason)).statusCode(400);
    }
    post(operator(), PATH + "/" + id + "/skip", Map.of()).statusCode(400);
    post(operator(), PATH + "/" + id + "/skip", Map.of("reason", "长".repeat(1000))).statusCode(204);
  }

  @Test
  void decide_whenNothingIsHeld_is404() {
    operator().get(PATH + "/" + unique()).then().statusCode(404);
    retry(unique()).statusCode(404);
    skip(unique()).statusCode(404);
  }

  @Test
  void skip_byTwoAtOnce_isDoneOnce() {
    String id = poison(parcel, 1);
    List<Integer> statuses =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> skip(id).extract().statusCode()))
            .limit(2)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(204, 404), statuses);
    assertEquals(
        "1",
        OwnerDatabase.ask(
            "SELECT count(*) FROM platform.audit_entry WHERE action = 'skipped'"
                + " AND before ->> 'id' = ?",
            id));
  }
}
