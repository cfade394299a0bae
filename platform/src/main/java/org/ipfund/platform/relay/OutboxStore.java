package org.ipfund.platform.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the relay asks of the database, on the one connection that holds the shard's lock. */
final class OutboxStore {

  private static final String LAST_POSITION =
      "SELECT coalesce(max(position), 0) FROM platform.outbox_sent WHERE shard = ?";

  /** An event that cannot be sent holds up its subject; the bytes bound the memory of a batch. */
  private static final String PENDING =
      """
      SELECT %1$s FROM (
        SELECT n.*, sum(octet_length(data)) OVER (ORDER BY serial) - octet_length(data) AS before
        FROM (SELECT p.serial, o.* FROM platform.outbox_pending p
          JOIN platform.outbox o ON o.id = p.event_id
          WHERE p.shard = ? AND p.fault IS NULL AND o.topic <> ALL (?) AND NOT EXISTS (
            SELECT 1 FROM platform.outbox_pending f JOIN platform.outbox h ON h.id = f.event_id
            WHERE f.shard = p.shard AND f.fault IS NOT NULL AND h.subject = o.subject
              AND h.topic = o.topic)
          ORDER BY p.serial LIMIT ?) n) counted
      WHERE before < ? ORDER BY serial
      """
          .formatted(OutboxRow.COLUMNS);

  private static final String MARK_SENT =
      """
      WITH done AS (DELETE FROM platform.outbox_pending WHERE shard = ? AND serial = ANY (?))
      INSERT INTO platform.outbox_sent (shard, position, event_id)
        SELECT ?, ? + s.nth, s.id FROM unnest(?) WITH ORDINALITY AS s(id, nth)
      """;
  private static final String MARK_UNSENDABLE =
      "UPDATE platform.outbox_pending SET fault = ? WHERE shard = ? AND serial = ?";

  private final Connection connection;
  private final int shard;

  OutboxStore(Connection connection, int shard) {
    this.connection = connection;
    this.shard = shard;
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

  /**
   * The next rows to be sent, in their order.
   *
   * @param bytes of data after which no further row is added
   * @param blocked topics whose rows are left out
   */
  List<OutboxRow> pending(int limit, long bytes, String[] blocked) throws SQLException {
    List<OutboxRow> rows = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(PENDING)) {
      query.setInt(1, shard);
      query.setArray(2, connection.createArrayOf("text", blocked));
      query.setInt(3, limit);
      query.setLong(4, bytes);
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
    Object[] serials = rows.stream().map(OutboxRow::serial).toArray();
    Object[] ids = rows.stream().map(OutboxRow::id).toArray();
    try (PreparedStatement mark = connection.prepareStatement(MARK_SENT)) {
      mark.setInt(1, shard);
      mark.setArray(2, connection.createArrayOf("bigint", serials));
      mark.setInt(3, shard);
      mark.setLong(4, last);
      mark.setArray(5, connection.createArrayOf("uuid", ids));
      mark.executeUpdate();
    }
  }

  void markUnsendable(OutboxRow row, String fault) throws SQLException {
    try (PreparedStatement mark = connection.prepareStatement(MARK_UNSENDABLE)) {
      mark.setString(1, fault);
      mark.setInt(2, shard);
      mark.setLong(3, row.serial());
      mark.executeUpdate();
    }
  }
}
