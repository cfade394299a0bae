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
      "INSERT INTO platform.inbox (event_id, type) SELECT * FROM unnest(?::uuid[], ?::text[])"
          + " ON CONFLICT DO NOTHING RETURNING event_id";

  /**
   * Which subjects are held up, and then how far they are, in one round trip. The lock on what
   * holds one up decides against its taking up at the same moment; the second statement sees what
   * was taken up while the first waited. The wait for locks is bounded from here on.
   */
  private static final String LOOK =
      """
      WITH held AS (SELECT p.topic, p.subject FROM platform.inbox_parked p
        WHERE (p.topic, p.subject) IN (SELECT * FROM unnest(?::text[], ?::text[]))
          AND p.state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND') FOR SHARE)
      SELECT topic, subject FROM held
      UNION ALL
      SELECT '', set_config('lock_timeout', ?, true);
      SELECT o.topic, o.subject, o.sequence FROM platform.inbox_order o
        JOIN unnest(?::text[], ?::text[]) AS asked(topic, subject) USING (topic, subject)
      """;

  /** Never backwards: should another process have been faster, the batch is taken again. */
  private static final String ADVANCE =
      """
      INSERT INTO platform.inbox_order (topic, subject, sequence, missing)
        SELECT * FROM unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[])
      ON CONFLICT (topic, subject) DO UPDATE SET sequence = excluded.sequence,
        missing = inbox_order.missing + excluded.missing
        WHERE inbox_order.sequence < excluded.sequence
      """;

  private final DataSource database;

  InboxStore(DataSource database) {
    this.database = database;
  }

  /** How things stand with some subjects. */
  record Standing(SubjectOrder order, Set<Subject> held) {}

  /**
   * @param patience how long this transaction waits for a lock
   */
  Standing look(Set<Subject> subjects, Duration patience) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(LOOK)) {
      Array topics = array(connection, "text", subjects.stream().map(Subject::topic));
      Array ids = array(connection, "text", subjects.stream().map(Subject::id));
      query.setArray(1, topics);
      query.setArray(2, ids);
      query.setString(3, patience.toMillis() + "ms");
      query.setArray(4, topics);
      query.setArray(5, ids);
      query.execute();
      Set<Subject> held = held(query);
      query.getMoreResults();
      return new Standing(new SubjectOrder(last(query)), held);
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  private static Set<Subject> held(PreparedStatement query) throws SQLException {
    Set<Subject> held = new HashSet<>();
    try (ResultSet rows = query.getResultSet()) {
      while (rows.next()) {
        held.add(new Subject(rows.getString(1), rows.getString(2)));
      }
    }
    return held;
  }

  private static Map<Subject, Long> last(PreparedStatement query) throws SQLException {
    Map<Subject, Long> last = new HashMap<>();
    try (ResultSet rows = query.getResultSet()) {
      while (rows.next()) {
        last.put(new Subject(rows.getString(1), rows.getString(2)), rows.getLong(3));
      }
    }
    return last;
  }

  /** Remembers the events and returns the identifiers of those that were new. */
  Set<UUID> remember(List<IncomingEvent> events) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
      insert.setArray(1, array(connection, "uuid", events.stream().map(IncomingEvent::id)));
      insert.setArray(2, array(connection, "text", events.stream().map(IncomingEvent::type)));
      Set<UUID> fresh = new HashSet<>();
      try (ResultSet rows = insert.executeQuery()) {
        while (rows.next()) {
          fresh.add(rows.getObject(1, UUID.class));
        }
      }
      return fresh;
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  /** Keeps how far the subjects have come. */
  void advance(SubjectOrder order) {
    List<Subject> subjects = new ArrayList<>(order.advanced().keySet());
    if (subjects.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement upsert = connection.prepareStatement(ADVANCE)) {
      upsert.setArray(1, array(connection, "text", subjects.stream().map(Subject::topic)));
      upsert.setArray(2, array(connection, "text", subjects.stream().map(Subject::id)));
      upsert.setArray(3, array(connection, "bigint", subjects.stream().map(order::last)));
      upsert.setArray(4, array(connection, "bigint", subjects.stream().map(order.advanced()::get)));
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
