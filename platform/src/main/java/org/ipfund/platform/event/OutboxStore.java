package org.ipfund.platform.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the relay asks of the database, on the one connection that holds the shard's lock. */
final class OutboxStore implements AutoCloseable {

  private static final String LOCK = "SELECT pg_try_advisory_lock(hashtext('outbox-relay'), ?)";
  private static final String LAST_POSITION =
      "SELECT coalesce(max(position), 0) FROM platform.outbox WHERE shard = ?";
  private static final String UNSENT =
      "SELECT "
          + OutboxRow.COLUMNS
          + " FROM platform.outbox WHERE shard = ? AND sent_at IS NULL ORDER BY serial LIMIT ?";
  private static final String MARK_SENT =
      """
      UPDATE platform.outbox o SET position = b.position, sent_at = clock_timestamp()
      FROM unnest(?) WITH ORDINALITY AS s(serial, nth)
      CROSS JOIN LATERAL (SELECT ? + s.nth AS position) b
      WHERE o.serial = s.serial
      """;

  private final Connection connection;
  private final int shard;

  OutboxStore(Connection connection, int shard) {
    this.connection = connection;
    this.shard = shard;
  }

  /** True when this connection now is the shard's one writer; it stays so until it is closed. */
  boolean lead() throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setInt(1, shard);
      try (ResultSet answer = lock.executeQuery()) {
        answer.next();
        return answer.getBoolean(1);
      }
    }
  }

  long lastPosition() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(LAST_POSITION)) {
      query.setInt(1, shard);
      try (ResultSet answer = query.executeQuery()) {
        answer.next();
        return answer.getLong(1);
      }
    }
  }

  List<OutboxRow> unsent(int limit) throws SQLException {
    List<OutboxRow> rows = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(UNSENT)) {
      query.setInt(1, shard);
      query.setInt(2, limit);
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          rows.add(OutboxRow.read(found));
        }
      }
    }
    return rows;
  }

  /** Gives the rows, in their order, the positions that follow {@code last}. */
  void markSent(List<OutboxRow> rows, long last) throws SQLException {
    Long[] serials = rows.stream().map(OutboxRow::serial).toArray(Long[]::new);
    try (PreparedStatement update = connection.prepareStatement(MARK_SENT)) {
      update.setArray(1, connection.createArrayOf("bigint", serials));
      update.setLong(2, last);
      update.executeUpdate();
    }
  }

  /** Ends the session: whatever comes next must not find the lock still held. */
  @Override
  public void close() throws SQLException {
    try (connection;
        PreparedStatement unlock = connection.prepareStatement("SELECT pg_advisory_unlock_all()")) {
      unlock.execute();
    }
  }
}
