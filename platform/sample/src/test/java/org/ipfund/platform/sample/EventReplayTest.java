package org.ipfund.platform.sample;

import static org.hamcrest.Matchers.equalTo;
import static org.ipfund.platform.sample.HeldCalls.TOPIC;
import static org.ipfund.platform.sample.HeldCalls.awaitTimes;
import static org.ipfund.platform.sample.HeldCalls.openOffice;
import static org.ipfund.platform.sample.HeldCalls.publish;
import static org.ipfund.platform.sample.HeldCalls.replay;
import static org.ipfund.platform.sample.HeldCalls.replayed;
import static org.ipfund.platform.sample.HeldCalls.stamp;
import static org.ipfund.platform.sample.HeldCalls.times;
import static org.ipfund.platform.sample.HeldCalls.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class EventReplayTest {

  private final String parcel = unique();

  private void lose(UUID event) {
    OwnerDatabase.run("DELETE FROM stamp WHERE parcel = ?", parcel);
    OwnerDatabase.run("DELETE FROM platform.inbox WHERE event_id = ?", event);
    OwnerDatabase.run("DELETE FROM platform.inbox_order WHERE subject = ?", parcel);
  }

  @Test
  void replay_whenAnEffectWasLost_bringsItBackOnce() {
    Instant before = Instant.now().minusSeconds(1);
    UUID event = publish(parcel, 1, stamp(parcel, openOffice()));
    awaitTimes(parcel, 1);
    lose(event);
    Map<String, ?> body = Map.of("topic", TOPIC, "fromTime", before.toString(), "reason", "误删后恢复");
    replayed(body);
    assertEquals("1", times(parcel));
    replayed(body);
    assertEquals("1", times(parcel));
    assertEquals(
        "held-OPERATOR",
        OwnerDatabase.ask(
            "SELECT DISTINCT actor FROM platform.audit_entry WHERE action = 'replayed'"
                + " AND after ->> 'reason' = '误删后恢复'"));
  }

  @Test
  void replay_fromOffset_readsThatPartitionOnly() {
    UUID event = publish(parcel, 1, stamp(parcel, openOffice()));
    awaitTimes(parcel, 1);
    lose(event);
    for (int partition = 0; partition < 3; partition++) {
      replayed(Map.of("topic", TOPIC, "partition", partition, "offset", 0, "reason", "offset"));
    }
    assertEquals("1", times(parcel));
  }

  @Test
  void replay_whileAnotherRuns_isRefused() {
    UUID running = UUID.randomUUID();
    OwnerDatabase.run(
        "INSERT INTO platform.operation (id, kind, status, total)"
            + " VALUES (?, 'event-replay', 'RUNNING', 1)",
        running);
    replay(Map.of("topic", TOPIC, "reason", "x"))
        .statusCode(409)
        .body("violations[0].rule", equalTo("replay"));
    OwnerDatabase.run("UPDATE platform.operation SET status = 'FAILED' WHERE id = ?", running);
  }

  @Test
  void replay_whenItIsNotClearFromWhere_isRefused() {
    for (Map<String, ?> unclear :
        List.of(
            Map.of("reason", "x"),
            Map.of("topic", TOPIC, "fromPosition", 1, "reason", "x"),
            Map.of("topic", TOPIC, "partition", 0, "reason", "x"),
            Map.of("topic", TOPIC, "offset", 0, "reason", "x"),
            Map.of("fromPosition", 1, "offset", 0, "partition", 0, "reason", "x"),
            Map.of("fromPosition", 0, "reason", "x"),
            Map.of("fromPosition", 1, "reason", " "))) {
      replay(unclear).statusCode(400);
    }
    replay(Map.of("topic", "others.v1", "reason", "x")).statusCode(422);
    replay(Map.of("topic", TOPIC, "partition", 99, "offset", 0, "reason", "x")).statusCode(422);
  }
}
