package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.ipfund.platform.sample.HeldCalls.PATH;
import static org.ipfund.platform.sample.HeldCalls.operator;
import static org.ipfund.platform.sample.HeldCalls.retry;
import static org.ipfund.platform.sample.HeldCalls.skip;
import static org.ipfund.platform.sample.HeldCalls.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

/** What the broker did not take, and events that are sent again. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class HeldOutgoingTest {

  private static final String TOPIC = "sample.v1";

  private static String make() {
    return HeldCalls.post(given(), "/v1/parcels", Map.of("label", unique(), "price", "1"))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void relabel(String parcel) {
    HeldCalls.post(
            given().header("If-Match", "\"0\""),
            "/v1/parcels/" + parcel + "/relabelling",
            Map.of("label", unique(), "price", "1"))
        .statusCode(200);
  }

  private static List<Long> sequences(String parcel, int count) {
    return TestEvents.await(TOPIC, count, e -> e.subject().equals(parcel)).stream()
        .map(TestEvents.Received::sequence)
        .toList();
  }

  /** An event that was sent stands there once more, as one the broker refused. */
  private static String unsendable(String parcel) {
    sequences(parcel, 1);
    String id = OwnerDatabase.ask("SELECT id FROM platform.outbox WHERE subject = ?", parcel);
    OwnerDatabase.run(
        "INSERT INTO platform.outbox_pending (shard, event_id, fault)"
            + " VALUES (0, ?::uuid, 'RecordTooLargeException')",
        id);
    return id;
  }

  @Test
  void retry_whenEventWasUnsendable_sendsItAndTheNextOfItsSubject() {
    String parcel = make();
    String id = unsendable(parcel);
    relabel(parcel);
    operator()
        .get(PATH + "?direction=OUTGOING&state=UNSENDABLE&subject=" + parcel)
        .then()
        .body("items.id", equalTo(List.of(id)))
        .body("items[0].source", equalTo("/sample-service"))
        .body("items[0].fault", equalTo("RecordTooLargeException"));
    retry(id).statusCode(200).body("state", equalTo("RETRYING"));
    assertEquals(List.of(1L, 1L, 2L), sequences(parcel, 3));
    retry(id).statusCode(404);
  }

  @Test
  void skip_whenEventIsUnsendable_letsTheNextOfItsSubjectGo() {
    String parcel = make();
    String id = unsendable(parcel);
    relabel(parcel);
    skip(id).statusCode(204);
    assertEquals(List.of(1L, 2L), sequences(parcel, 2));
    operator().get(PATH + "?subject=" + parcel).then().body("items", hasSize(0));
    assertEquals(
        "2", OwnerDatabase.ask("SELECT count(*) FROM platform.outbox WHERE subject = ?", parcel));
  }

  @Test
  void replay_fromPosition_sendsFromThereOnInOrder() {
    String parcel = make();
    relabel(parcel);
    sequences(parcel, 2);
    String sent =
        "SELECT min(s.position) FROM platform.outbox_sent s JOIN platform.outbox o"
            + " ON o.id = s.event_id WHERE o.subject = ?";
    HeldCalls.awaitAnswer(
        "2",
        "SELECT count(*) FROM platform.outbox_sent s JOIN platform.outbox o"
            + " ON o.id = s.event_id WHERE o.subject = ?",
        parcel);
    long position = Long.parseLong(OwnerDatabase.ask(sent, parcel));
    HeldCalls.replayed(Map.of("fromPosition", position, "reason", "下游数据库已恢复到前一日"));
    assertEquals(List.of(1L, 2L, 1L, 2L), sequences(parcel, 4));
  }
}
