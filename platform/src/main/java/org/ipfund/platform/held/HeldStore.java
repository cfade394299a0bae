package org.ipfund.platform.held;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.inbox.ParkedStore;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;

/** What is held, on one connection: that of a request's transaction or that of a command. */
final class HeldStore {

  /** The kind under which a replay stands among the long works. */
  static final String REPLAY = "event-replay";

  private final Connection connection;
  private final String source;

  /**
   * @param source of the events of this service
   */
  HeldStore(Connection connection, String source) {
    this.connection = connection;
    this.source = source;
  }

  List<HeldEvent> page(HeldFilter filter, UUID after, int limit) {
    List<Object> values = new ArrayList<>();
    values.add(source);
    values.addAll(Arrays.asList(filter.values()));
    values.add(after);
    values.add(limit);
    return list(HeldSql.PAGE, HeldEvent::read, values.toArray());
  }

  Optional<HeldEvent> find(UUID id) {
    return first(HeldSql.FIND, HeldEvent::read, source, id);
  }

  /** The event, which nobody else moves until the transaction ends. */
  Optional<HeldEvent> lock(UUID id) {
    list(HeldSql.LOCK_INCOMING, row -> row.id("id"), id);
    list(HeldSql.LOCK_OUTGOING, row -> row.id("event_id"), id);
    return find(id);
  }

  /** Names the event of the same subject that is to go first, if there is one. */
  Optional<String> inFront(HeldEvent held) {
    return first(
        HeldSql.IN_FRONT,
        row -> row.text("front"),
        held.topic(),
        held.signed(),
        held.subject(),
        held.sequence());
  }

  /** False when the same event is held a second time already. */
  boolean retry(HeldEvent held) {
    if (held.state() == HeldState.UNKNOWN) {
      update(HeldSql.STEP_BACK, held.topic(), held.signed(), held.subject(), held.sequence());
    }
    return update(HeldSql.RETRY_INCOMING, held.id()) == 1;
  }

  /** Hands an event to the relay again; returns its shard. */
  int send(UUID id) {
    return first(HeldSql.RETRY_OUTGOING, row -> row.number("shard"), id).orElseThrow();
  }

  void delete(HeldEvent held) {
    update(HeldSql.DELETE_INCOMING, held.id());
  }

  /** Takes an event out of what is to be sent; returns its shard. */
  int dontSend(UUID id) {
    return first(HeldSql.DELETE_OUTGOING, row -> row.number("shard"), id).orElseThrow();
  }

  /** From now on the event is one that was taken. */
  void remember(HeldEvent held) {
    update(HeldSql.REMEMBER, held.eventId(), held.topic(), held.signed(), held.type());
  }

  /** Its subject stands behind it, and the next of it may come up. */
  void goOn(HeldEvent held) {
    update(
        HeldSql.ADVANCE,
        held.topic(),
        held.signed(),
        held.subject(),
        held.sequence(),
        held.sequence());
    update(ParkedStore.NEXT, held.topic(), held.signed(), held.subject());
  }

  /** Keeps others from beginning a replay until the transaction ends; true when one is running. */
  boolean lockReplays() {
    list(HeldSql.LOCK_REPLAYS, row -> "");
    return first(HeldSql.REPLAYING, row -> row.id("id"), REPLAY).isPresent();
  }

  /** How many events were sent at this position of their shard and later. */
  long sentFrom(long position) {
    return first(HeldSql.SENT_FROM, row -> row.longNumber("sent"), position).orElseThrow();
  }

  int sendAgain(long position) {
    return update(HeldSql.SEND_AGAIN, position);
  }

  private <T> Optional<T> first(String sql, Database.Row<T> reader, Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }

  private <T> List<T> list(String sql, Database.Row<T> reader, Object... values) {
    try (PreparedStatement query = prepare(sql, values);
        ResultSet rows = query.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(new Columns(rows)));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int update(String sql, Object... values) {
    try (PreparedStatement update = prepare(sql, values)) {
      return update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
