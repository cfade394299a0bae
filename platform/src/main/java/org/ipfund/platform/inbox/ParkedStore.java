package org.ipfund.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Events that could not be taken yet, and those of the same subject that wait behind them. */
@ApplicationScoped
class ParkedStore {

  /** Why an event is parked. */
  enum State {
    WAITING,
    POISON,
    BEHIND
  }

  private static final String HELD =
      "SELECT DISTINCT subject FROM platform.inbox_parked WHERE topic = ? AND subject = ANY (?)";
  private static final String PARK =
      """
      INSERT INTO platform.inbox_parked (event_id, topic, type, subject, sequence, happened_at,
        request_id, data, state, awaits, fault) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (event_id) DO UPDATE
        SET state = excluded.state, awaits = excluded.awaits, fault = excluded.fault
        WHERE excluded.state <> 'BEHIND'
      """;
  private static final String READY =
      """
      SELECT * FROM platform.inbox_parked p WHERE state <> 'POISON'
        AND (?::text[] IS NULL OR awaits = ANY (?::text[]) OR state = 'BEHIND')
        AND NOT EXISTS (SELECT 1 FROM platform.inbox_parked q
          WHERE q.topic = p.topic AND q.subject = p.subject AND q.sequence < p.sequence)
      ORDER BY serial LIMIT 500
      """;
  private static final String TAKE =
      """
      DELETE FROM platform.inbox_parked WHERE event_id IN (SELECT event_id
        FROM platform.inbox_parked WHERE event_id = ? FOR UPDATE SKIP LOCKED)
      """;

  private final DataSource database;

  ParkedStore(DataSource database) {
    this.database = database;
  }

  /** Those of the subjects that have an event parked: what follows must wait behind it. */
  Set<String> held(String topic, Set<String> subjects) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(HELD)) {
      query.setString(1, topic);
      query.setArray(2, InboxStore.array(connection, "text", subjects.stream()));
      Set<String> held = new HashSet<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          held.add(rows.getString(1));
        }
      }
      return held;
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  void park(IncomingEvent event, State state, String awaits, String fault) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(PARK)) {
      Object[] values = {
        event.id(),
        event.topic(),
        event.type(),
        event.subject(),
        event.sequence(),
        event.happenedAt().atOffset(ZoneOffset.UTC),
        event.requestId(),
        event.data(),
        state.name(),
        awaits,
        fault
      };
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  /** The first parked event of each subject that may go on now; all of them without keys. */
  List<IncomingEvent> ready(Set<String> arrivedOrNull) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(READY)) {
      var keys =
          arrivedOrNull == null
              ? null
              : InboxStore.array(connection, "text", arrivedOrNull.stream());
      query.setArray(1, keys);
      query.setArray(2, keys);
      List<IncomingEvent> ready = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          ready.add(IncomingEvent.read(rows));
        }
      }
      return ready;
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  /** Takes an event out of the parking; false when another replica has it in hand. */
  boolean take(UUID eventId) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(TAKE)) {
      delete.setObject(1, eventId);
      return delete.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }
}
