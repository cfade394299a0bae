package org.ipfund.platform.sample;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.TestEvents;

/** Plays the foreign service, and asks what became of its events. */
@ApplicationScoped
public class Heard {

  static final String TOPIC = "foreign.v1";
  static final String STAMPED = "org.example.stamped.v1";
  private static final String OPENED = "org.example.office-opened.v1";
  private static final Duration DEADLINE = Duration.ofSeconds(120);

  static String unique() {
    return UUID.randomUUID().toString();
  }

  /** An office that is known once its event is taken. */
  static String open() {
    String office = unique();
    open(office);
    return office;
  }

  static void open(String office) {
    TestEvents.publish(TOPIC, OPENED, office, "{\"code\": \"%s\"}".formatted(office));
  }

  static String data(String parcel, String office) {
    return "{\"parcel\": \"%s\", \"office\": \"%s\", \"more\": 1}".formatted(parcel, office);
  }

  static UUID stamp(String parcel, long sequence, String office) {
    return TestEvents.publish(TOPIC, STAMPED, parcel, sequence, data(parcel, office));
  }

  /** The first column of the first row, or null. */
  Object ask(String sql, Object... values) {
    try (Connection connection = OwnerDatabase.connect();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      try (ResultSet answer = query.executeQuery()) {
        return answer.next() ? answer.getObject(1) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void awaitAnswer(Object expected, String sql, Object... values) {
    await().atMost(DEADLINE).until(() -> expected.equals(ask(sql, values)));
  }

  Object stamps(String parcel) {
    return ask("SELECT times FROM stamp WHERE parcel = ?", parcel);
  }

  void awaitStamps(int times, String parcel) {
    awaitAnswer(times, "SELECT times FROM stamp WHERE parcel = ?", parcel);
  }

  void awaitState(String state, UUID event) {
    awaitAnswer(state, "SELECT state FROM platform.inbox_parked WHERE event_id = ?", event);
  }

  /** Waits until everything sent before has been taken, parked or kept. */
  void awaitAllTaken() {
    String last = unique();
    for (int i = 0; i < 30; i++) {
      open(last + i);
    }
    for (int i = 0; i < 30; i++) {
      awaitAnswer(last + i, "SELECT code FROM known_post_office WHERE code = ?", last + i);
    }
  }
}
