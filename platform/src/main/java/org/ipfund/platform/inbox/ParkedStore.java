package org.ipfund.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Ids;

/** Events that could not be taken, and those of the same subject that wait behind them. */
@ApplicationScoped
public class ParkedStore {

  /** Lets the next event of a topic's subject come up; three values. */
  public static final String NEXT =
      """
      UPDATE platform.inbox_parked SET retry_at = clock_timestamp() WHERE id = (
        SELECT id FROM platform.inbox_parked WHERE topic = ? AND signed = ? AND subject = ?
          AND state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND')
        ORDER BY sequence LIMIT 1) AND state = 'BEHIND'
      """;

  private static final String COLUMNS =
      """
      INSERT INTO platform.inbox_parked (id, event_id, topic, kafka_partition, kafka_offset, source,
        type, subject, sequence, happened_at, request_id, signature, signed, data, state, awaits,
        fault, retry_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        CASE WHEN ?::bigint IS NULL THEN 'infinity'
          ELSE clock_timestamp() + ? * interval '1 millisecond' END)
      """;
  private static final String HOLD =
      COLUMNS
          + "ON CONFLICT (event_id, topic, signed) WHERE state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND')"
          + " DO NOTHING";
  private static final String KEEP =
      COLUMNS
          + "ON CONFLICT (topic, kafka_partition, kafka_offset)"
          + " WHERE state IN ('LATE', 'UNKNOWN', 'FOREIGN', 'UNSIGNED', 'MALFORMED') DO NOTHING";
  private static final String WAKE =
      "UPDATE platform.inbox_parked SET retry_at = clock_timestamp()"
          + " WHERE state = 'WAITING' AND awaits = ANY (?)";

  /**
   * Two events of a subject may both have failed, also with others between them that only wait; the
   * later one never overtakes.
   */
  private static final String FIRST_OF_ITS_SUBJECT =
      """
      NOT EXISTS (SELECT 1 FROM platform.inbox_parked q WHERE q.topic = p.topic
        AND q.signed = p.signed AND q.subject = p.subject AND q.sequence < p.sequence
        AND q.state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND'))
      """;

  /** Whose time has come, longest first, so that no number of them starves the others. */
  private static final String DUE =
      """
      SELECT id FROM platform.inbox_parked p
      WHERE state IN ('WAITING', 'RETRYING', 'BEHIND') AND retry_at <= clock_timestamp()
        AND %s
      ORDER BY retry_at LIMIT ?
      """
          .formatted(FIRST_OF_ITS_SUBJECT);

  private static final String TAKE =
      """
      DELETE FROM platform.inbox_parked WHERE id IN (SELECT id FROM platform.inbox_parked p
        WHERE id = ? AND state IN ('WAITING', 'RETRYING', 'BEHIND')
          AND retry_at <= clock_timestamp() AND %s FOR UPDATE SKIP LOCKED)
      RETURNING *
      """
          .formatted(FIRST_OF_ITS_SUBJECT);
  private static final String AGAIN =
      """
      UPDATE platform.inbox_parked SET state = ?, awaits = ?, fault = ?, attempts = ?,
        touched_at = clock_timestamp(), retry_at = CASE WHEN ?::bigint IS NULL THEN 'infinity'
          ELSE clock_timestamp() + ? * interval '1 millisecond' END
      WHERE id = ? AND state IN ('WAITING', 'RETRYING', 'BEHIND')
      """;
  private static final String ATTEMPTS = "SELECT attempts FROM platform.inbox_parked WHERE id = ?";
  private static final String FIND = "SELECT * FROM platform.inbox_parked WHERE id = ?";

  private final DataSource database;
  private final Database statements;

  ParkedStore(DataSource database, Database statements) {
    this.database = database;
    this.statements = statements;
  }

  /** Parks an event behind others of its subject; one that is older than all of them is next. */
  void holdBehind(IncomingEvent event) {
    hold(event, ParkingReason.BEHIND);
    next(event.key());
  }

  /** Parks an event that holds its subject up; once, however often it is delivered. */
  void hold(IncomingEvent event, ParkingReason plight) {
    insert(HOLD, event.place(), event, event.data(), plight);
  }

  /** Keeps what has no effect; false when it is kept already. */
  boolean keep(ReceivedRecord received, ParkingReason plight) {
    return insert(KEEP, received.place(), received.event(), received.data(), plight) == 1;
  }

  private int insert(
      String sql,
      IncomingEvent.Place place,
      IncomingEvent eventOrNull,
      byte[] data,
      ParkingReason plight) {
    IncomingEvent event =
        eventOrNull == null
            ? new IncomingEvent(null, place, null, null, null, 0, null, null, null, false, data)
            : eventOrNull;
    Long pause = plight.pause() == null ? null : plight.pause().toMillis();
    return update(
        sql,
        Ids.next(),
        event.id(),
        place.topic(),
        place.partition(),
        place.offset(),
        event.source(),
        event.type(),
        event.subject(),
        eventOrNull == null ? null : event.sequence(),
        event.happenedAt() == null ? null : event.happenedAt().atOffset(ZoneOffset.UTC),
        event.requestId(),
        event.signature(),
        event.signed(),
        data,
        plight.state().name(),
        plight.awaits(),
        plight.fault(),
        pause,
        pause);
  }

  /** Lets what waits for these keys be taken up at once; false when nothing does. */
  boolean wake(Set<String> arrived) {
    return update(WAKE, (Object) arrived.stream().map(AwaitedKey::of).toArray(String[]::new)) > 0;
  }

  /** Those whose time has come; asked in no transaction, so the scope goes with the question. */
  List<UUID> due(int limit) {
    return statements.list(DUE, row -> row.id("id"), limit);
  }

  /** Takes an event out of the parking; empty when another replica has it in hand. */
  Optional<IncomingEvent> take(UUID id) {
    List<IncomingEvent> taken = new ArrayList<>();
    query(TAKE, row -> taken.add(IncomingEvent.read(row)), id);
    return taken.stream().findFirst();
  }

  /** An event that is parked or kept; not for what is no CloudEvent. */
  Optional<IncomingEvent> find(UUID id) {
    List<IncomingEvent> found = new ArrayList<>();
    query(FIND, row -> found.add(IncomingEvent.read(row)), id);
    return found.stream().findFirst();
  }

  int attempts(UUID id) {
    List<Integer> found = new ArrayList<>();
    query(ATTEMPTS, row -> found.add(row.getInt(1)), id);
    return found.isEmpty() ? 0 : found.get(0);
  }

  /** Notes how an attempt ended; false when somebody decided otherwise meanwhile. */
  boolean again(UUID id, int attempts, ParkingReason plight) {
    Long pause = plight.pause() == null ? null : plight.pause().toMillis();
    return update(
            AGAIN,
            plight.state().name(),
            plight.awaits(),
            plight.fault(),
            attempts,
            pause,
            pause,
            id)
        == 1;
  }

  /** Lets the next event of a subject come up whose first one is out of the way. */
  void next(EventSubject subject) {
    update(NEXT, subject.topic(), subject.signed(), subject.id());
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void query(String sql, Row reader, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      bind(connection, query, values);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  private int update(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      bind(connection, update, values);
      return update.executeUpdate();
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  private static void bind(Connection connection, PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      boolean texts = values[i] instanceof String[];
      statement.setObject(
          i + 1, texts ? connection.createArrayOf("text", (Object[]) values[i]) : values[i]);
    }
  }
}
