package org.ipfund.platform.sample;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class InboxTest {

  private static final String TOPIC = "foreign.v1";
  private static final String STAMPED = "org.example.stamped.v1";
  private static final String OPENED = "org.example.office-opened.v1";
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private long ask(String sql, String value) {
    try (Connection connection = OwnerDatabase.connect();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, value);
      try (ResultSet answer = query.executeQuery()) {
        return answer.next() ? answer.getLong(1) : 0;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitAnswer(long expected, String sql, String value) {
    await().atMost(DEADLINE).until(() -> ask(sql, value) == expected);
  }

  private long times(String parcel) {
    return ask("SELECT times FROM stamp WHERE parcel = ?", parcel);
  }

  private static void open(String office) {
    TestEvents.publish(TOPIC, OPENED, office, 1, "{\"code\": \"%s\"}".formatted(office));
  }

  private static String stamp(String parcel, String office) {
    return "{\"parcel\": \"%s\", \"office\": \"%s\", \"more\": 1}".formatted(parcel, office);
  }

  private static String unique() {
    return UUID.randomUUID().toString();
  }

  @Test
  void receive_whenDeliveredTwice_hasItsEffectOnce() {
    String office = unique();
    String parcel = unique();
    open(office);
    UUID id = TestEvents.publish(TOPIC, STAMPED, parcel, 1, stamp(parcel, office));
    TestEvents.publish(id, TOPIC, STAMPED, parcel, 1, stamp(parcel, office));
    TestEvents.publish(TOPIC, STAMPED, parcel, 2, stamp(parcel, office));
    awaitAnswer(2, "SELECT times FROM stamp WHERE parcel = ?", parcel);
    assertEquals(
        1, ask("SELECT count(*) FROM platform.inbox WHERE event_id = ?::uuid", id.toString()));
  }

  @Test
  void receive_whenItNamesSomethingUnknown_waitsAndGoesOnInOrder() {
    String office = unique();
    String parcel = unique();
    String other = unique();
    String known = unique();
    open(known);
    TestEvents.publish(TOPIC, STAMPED, parcel, 1, stamp(parcel, office));
    TestEvents.publish(TOPIC, STAMPED, parcel, 2, stamp(parcel, known));
    TestEvents.publish(TOPIC, STAMPED, other, 1, stamp(other, known));
    awaitAnswer(1, "SELECT times FROM stamp WHERE parcel = ?", other);
    awaitAnswer(2, "SELECT count(*) FROM platform.inbox_parked WHERE subject = ?", parcel);
    assertEquals(0, times(parcel));
    open(office);
    awaitAnswer(2, "SELECT times FROM stamp WHERE parcel = ?", parcel);
    awaitAnswer(0, "SELECT count(*) FROM platform.inbox_parked WHERE subject = ?", parcel);
  }

  @Test
  void receive_whenDataIsPoison_goesToDeadLettersAndOthersFlow() {
    String office = unique();
    String bad = unique();
    String good = unique();
    open(office);
    TestEvents.publish(TOPIC, STAMPED, bad, 1, "{\"parcel\": {}}");
    TestEvents.publish(TOPIC, STAMPED, bad, 2, stamp(bad, office));
    TestEvents.publish(TOPIC, STAMPED, good, 1, stamp(good, office));
    awaitAnswer(1, "SELECT times FROM stamp WHERE parcel = ?", good);
    awaitAnswer(2, "SELECT count(*) FROM platform.inbox_parked WHERE subject = ?", bad);
    TestEvents.await("sample.dead-letter.v1", 1, e -> e.subject().equals(bad));
    assertEquals(0, times(bad));
  }
}
