package org.ipfund.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
   * One round trip for how far the subjects are and which are held up. The lock on what holds one
   * up decides against its taking up at the same moment; the wait for locks is bounded from here
   * on.
   */
  private static final String LOOK =
      """
      WITH asked AS (SELECT * FROM unnest(?::text[], ?::text[]) AS s(topic, subject)),
      held AS (SELECT p.topic, p.subject FROM platform.inbox_parked p
        WHERE (p.topic, p.subject) IN (SELECT topic, subject FROM asked)
          AND p.state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND') FOR SHARE)
      SELECT topic, subject, NULL::bigint AS sequence FROM held
      UNION ALL
      (SELECT o.topic, o.subject, o.sequence FROM platform.inbox_order o
        JOIN asked USING (topic, subject))
      UNION ALL
      SELECT '', set_config('lock_timeout', ?, true), 0
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
  private final String lockTimeout;

  InboxStore(DataSource database, InboxSettings settings) {
    this.database = database;
    this.lockTimeout = settings.lockTimeout().toMillis() + "ms";
  }

  /** How things stand with some subjects. */
  record Standing(SubjectOrder order, Set<Subject> held) {}

  Standing look(Set<Subject> subjects) {
    Map<Subject, Long> last = new HashMap<>();
    Set<Subject> held = new HashSet<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(LOOK)) {
      query.setArray(1, array(connection, "text", subjects.stream().map(Subject::topic)));
      query.setArray(2, array(connection, "text", subjects.stream().map(Subject::id)));
      query.setString(3, lockTimeout);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          Subject subject = new Subject(rows.getString(1), rows.getString(2));
          long sequence = rows.getLong(3);
          if (rows.wasNull()) {
            held.add(subject);
          } else {
            last.put(subject, sequence);
          }
        }
      }
    } catch (SQLException e) {
      throw new InboxException(e);
    }
    return new Standing(new SubjectOrder(last), held);
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
