package org.ipfund.bench.crash.oracle;

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
import org.ipfund.bench.crash.stream.Message;

/** Reads the evidence out of the consumer's database, as its owner. */
public final class Inspection {

  private static final String EFFECTS =
      "SELECT unit, split_part(name, ' ', 1)::int FROM crash.journal"
          + " WHERE unit = ANY (?) ORDER BY id";
  private static final String REMEMBERED =
      "SELECT event_id FROM platform.inbox WHERE event_id = ANY (?::uuid[])";
  private static final String KEPT =
      "SELECT event_id, state, coalesce(i.xmin = p.xmin, true) FROM platform.inbox_parked p"
          + " LEFT JOIN platform.inbox i USING (event_id) WHERE event_id = ANY (?::uuid[])";
  private static final String STATES =
      "SELECT id::text, split_part(name, ' ', 1)::int FROM known_unit WHERE id = ANY (?::uuid[])";
  // Behind poison nothing moves any more: that is no reason to wait.
  private static final String WAITING =
      """
      SELECT count(*) FROM platform.inbox_parked p
      WHERE event_id = ANY (?::uuid[])
        AND state IN ('WAITING', 'RETRYING', 'BEHIND') AND NOT EXISTS (
        SELECT 1 FROM platform.inbox_parked q
        WHERE q.state = 'POISON' AND q.topic = p.topic AND q.subject = p.subject)
      """;

  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final EffectJournal journal;

  /** Asks the database of this journal. */
  public Inspection(EffectJournal journal) {
    this.journal = journal;
  }

  /** How many of these messages wait for something that may still come. */
  public long waiting(List<Message> messages) throws SQLException {
    try (Connection connection = journal.connect()) {
      return list(connection, WAITING, events(connection, messages), row -> row.getLong(1)).get(0);
    }
  }

  /** Those of the messages that have not had their effect yet. */
  public List<Message> pending(List<Message> messages) throws SQLException {
    try (Connection connection = journal.connect()) {
      Set<UUID> remembered = remembered(connection, events(connection, messages));
      return messages.stream().filter(m -> m.isNews() && !remembered.contains(m.id())).toList();
    }
  }

  private static Set<UUID> remembered(Connection connection, Array events) throws SQLException {
    return new HashSet<>(list(connection, REMEMBERED, events, row -> row.getObject(1, UUID.class)));
  }

  /** What is known of these messages. */
  public Evidence of(List<Message> messages) throws SQLException {
    try (Connection connection = journal.connect()) {
      Array events = events(connection, messages);
      Array units =
          array(connection, messages.stream().filter(Message::isOfUnit).map(Message::subject));
      return new Evidence(
          list(connection, EFFECTS, units, row -> new Effect(row.getString(1), row.getInt(2))),
          remembered(connection, events),
          list(connection, KEPT, events, Inspection::kept),
          states(connection, units));
    }
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3));
  }

  private static Map<String, Integer> states(Connection connection, Array units)
      throws SQLException {
    Map<String, Integer> states = new HashMap<>();
    list(connection, STATES, units, row -> states.put(row.getString(1), row.getInt(2)));
    return states;
  }

  private static Array events(Connection connection, List<Message> messages) throws SQLException {
    return array(connection, messages.stream().map(m -> m.id().toString()));
  }

  private static Array array(Connection connection, Stream<String> values) throws SQLException {
    return connection.createArrayOf("text", values.distinct().toArray());
  }

  private static <T> List<T> list(
      Connection connection, String sql, Array argument, Reader<T> reader) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setArray(1, argument);
      List<T> values = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          values.add(reader.read(rows));
        }
      }
      return values;
    }
  }
}
