package org.ipfund.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The memory of events taken: inside the transaction of their effect. */
@ApplicationScoped
class InboxStore {

  private static final String REMEMBER =
      "INSERT INTO platform.inbox (event_id, topic, signed, type)"
          + " SELECT * FROM unnest(?::uuid[], ?::text[], ?::boolean[], ?::text[])"
          + " ON CONFLICT DO NOTHING RETURNING event_id, topic, signed";

  /**
   * Which subjects are held up, and then how far they are, in one round trip. The lock on what
   * holds one up decides against its taking up at the same moment; the second statement sees what
   * was taken up while the first waited. Locked in the order in which they are taken up, so that
   * neither side waits for the other. The wait for locks is bounded from here on.
   */
  private static final String LOOK =
      """
      WITH held AS (SELECT p.topic, p.signed, p.subject FROM platform.inbox_parked p
        WHERE (p.topic, p.signed, p.subject)
            IN (SELECT * FROM unnest(?::text[], ?::boolean[], ?::text[]))
          AND p.state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND')
        ORDER BY p.topic, p.subject, p.sequence FOR SHARE)
      SELECT topic, signed, subject FROM held
      UNION ALL
      SELECT '', false, set_config('lock_timeout', ?, true);
      SELECT o.topic, o.signed, o.subject, o.sequence FROM platform.inbox_order o
        JOIN unnest(?::text[], ?::boolean[], ?::text[]) AS asked(topic, signed, subject)
          USING (topic, signed, subject)
      """;

  /** Never backwards: should another process have been faster, the batch is taken again. */
  private static final String ADVANCE =
      """
      INSERT INTO platform.inbox_order (topic, signed, subject, sequence, missing)
        SELECT * FROM unnest(?::text[], ?::boolean[], ?::text[], ?::bigint[], ?::bigint[])
      ON CONFLICT (topic, subject, signed) DO UPDATE SET sequence = excluded.sequence,
        missing = inbox_order.missing + excluded.missing
        WHERE inbox_order.sequence < excluded.sequence
      """;

  /** How many values a subject's key has. */
  private static final int KEY = 3;

  private final DataSource database;

  InboxStore(DataSource database) {
    this.database = database;
  }

  /** How things stand with some subjects. */
  record Standing(SubjectOrder order, Set<EventSubject> held) {}

  /**
   * @param patience how long this transaction waits for a lock
   */
  Standing look(Set<EventSubject> subjects, Duration patience) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(LOOK)) {
      List<EventSubject> asked = List.copyOf(subjects);
      bind(connection, query, 1, asked);
      query.setString(KEY + 1, patience.toMillis() + "ms");
      bind(connection, query, KEY + 2, asked);
      query.execute();
      Set<EventSubject> held = held(query);
      query.getMoreResults();
      return new Standing(new SubjectOrder(last(query)), held);
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  private static Set<EventSubject> held(PreparedStatement query) throws SQLException {
    Set<EventSubject> held = new HashSet<>();
    try (ResultSet rows = query.getResultSet()) {
      while (rows.next()) {
        held.add(subject(rows));
      }
    }
    return held;
  }

  private static Map<EventSubject, Long> last(PreparedStatement query) throws SQLException {
    Map<EventSubject, Long> last = new HashMap<>();
    try (ResultSet rows = query.getResultSet()) {
      while (rows.next()) {
        last.put(subject(rows), rows.getLong(KEY + 1));
      }
    }
    return last;
  }

  private static EventSubject subject(ResultSet row) throws SQLException {
    return new EventSubject(row.getString(1), row.getBoolean(2), row.getString(3));
  }

  private static void bind(
      Connection connection, PreparedStatement statement, int from, List<EventSubject> subjects)
      throws SQLException {
    statement.setArray(from, array(connection, "text", subjects.stream().map(EventSubject::topic)));
    statement.setArray(
        from + 1, array(connection, "boolean", subjects.stream().map(EventSubject::signed)));
    statement.setArray(
        from + 2, array(connection, "text", subjects.stream().map(EventSubject::id)));
  }

  /** Remembers the events and returns those that were new. */
  Set<EventIdentity> remember(List<IncomingEvent> events) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
      insert.setArray(1, array(connection, "uuid", events.stream().map(IncomingEvent::id)));
      insert.setArray(2, array(connection, "text", events.stream().map(IncomingEvent::topic)));
      insert.setArray(3, array(connection, "boolean", events.stream().map(IncomingEvent::signed)));
      insert.setArray(4, array(connection, "text", events.stream().map(IncomingEvent::type)));
      Set<EventIdentity> fresh = new HashSet<>();
      try (ResultSet rows = insert.executeQuery()) {
        while (rows.next()) {
          fresh.add(
              new EventIdentity(
                  rows.getObject(1, UUID.class), rows.getString(2), rows.getBoolean(3)));
        }
      }
      return fresh;
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  /** Keeps how far the subjects have come. */
  void advance(SubjectOrder order) {
    List<EventSubject> subjects = new ArrayList<>(order.advanced().keySet());
    if (subjects.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement upsert = connection.prepareStatement(ADVANCE)) {
      bind(connection, upsert, 1, subjects);
      upsert.setArray(KEY + 1, array(connection, "bigint", subjects.stream().map(order::last)));
      upsert.setArray(
          KEY + 2, array(connection, "bigint", subjects.stream().map(order.advanced()::get)));
      if (upsert.executeUpdate() != subjects.size()) {
        throw new InboxException(new SQLException("another process took a later event", "40001"));
      }
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
    return connection.createArrayOf(type, values.toArray());
  }
}
