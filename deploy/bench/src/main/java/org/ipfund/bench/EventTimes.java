package org.ipfund.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * When events were written and when they had their effect, in microseconds by the clock of the one
 * database server.
 */
public final class EventTimes {

  private static final String WRITTEN =
      "SELECT id, (extract(epoch FROM recorded_at) * 1000000)::bigint FROM platform.outbox"
          + " WHERE type = ? AND recorded_at >= to_timestamp(? / 1000000.0)";
  private static final String HANDLED =
      "SELECT event_id, (extract(epoch FROM handled_at) * 1000000)::bigint FROM platform.inbox"
          + " WHERE type = ? AND handled_at >= to_timestamp(? / 1000000.0)";
  private static final String UNIT_CHANGED = "org.ipfund.catalog.unit-changed.v1";

  private final BenchOptions options;

  public EventTimes(BenchOptions options) {
    this.options = options;
  }

  /** The server's time. */
  public long now() {
    return number("catalog", "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint");
  }

  /** The units' events that the catalog has written since a time. */
  public Map<UUID, Long> written(long since) {
    return times("catalog", WRITTEN, since);
  }

  /** The units' events that had their effect in a consumer since a time. */
  public Map<UUID, Long> handled(String consumer, long since) {
    return times(consumer, HANDLED, since);
  }

  public long countWritten(long since) {
    return count("catalog", WRITTEN, since);
  }

  public long countHandled(String consumer, long since) {
    return count(consumer, HANDLED, since);
  }

  /** The one number that a statement answers. */
  public long number(String database, String sql) {
    return numbers(database, sql).get(0);
  }

  /** The numbers that a statement answers, one a row. */
  public List<Long> numbers(String database, String sql) {
    List<Long> numbers = new ArrayList<>();
    try (Connection connection = connect(database);
        PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return numbers;
  }

  private long count(String database, String sql, long since) {
    String counting = "SELECT count(*) FROM (" + sql + ") event";
    try (Connection connection = connect(database);
        PreparedStatement query = prepare(connection, counting, since);
        ResultSet answer = query.executeQuery()) {
      answer.next();
      return answer.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<UUID, Long> times(String database, String sql, long since) {
    Map<UUID, Long> times = new HashMap<>();
    try (Connection connection = connect(database);
        PreparedStatement query = prepare(connection, sql, since);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        times.put(rows.getObject(1, UUID.class), rows.getLong(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return times;
  }

  private static PreparedStatement prepare(Connection connection, String sql, long since)
      throws SQLException {
    PreparedStatement query = connection.prepareStatement(sql);
    query.setString(1, UNIT_CHANGED);
    query.setLong(2, since);
    return query;
  }

  private Connection connect(String database) throws SQLException {
    String role = database + "_app";
    return DriverManager.getConnection(options.jdbcUrl(database), role, role);
  }
}
