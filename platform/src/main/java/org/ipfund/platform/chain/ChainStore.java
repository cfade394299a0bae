package org.ipfund.platform.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What the writer of the chain asks of the database, on the connection that holds its lock. */
final class ChainStore {

  private static final String HEAD =
      "SELECT position, hash FROM platform.audit_chain ORDER BY position DESC LIMIT 1";
  private static final String LAST_CHECKPOINT =
      "SELECT number, position, hash, signed_at, key_id, signature"
          + " FROM platform.audit_checkpoint ORDER BY number DESC LIMIT 1";
  private static final String PENDING =
      "SELECT p.serial, "
          + ChainEntry.SELECTED
          + " FROM platform.audit_pending p JOIN platform.audit_entry e ON e.id = p.entry_id"
          + " ORDER BY p.serial LIMIT ?";

  /** One statement, so all of it or nothing. */
  private static final String APPEND =
      """
      WITH done AS (DELETE FROM platform.audit_pending WHERE serial = ANY (?)),
      chained AS (
        INSERT INTO platform.audit_chain (position, entry_id, hash, form, chained_at)
        SELECT ? + c.nth, c.id, c.hash, ?, ?
        FROM unnest(?::uuid[], ?::bytea[]) WITH ORDINALITY AS c(id, hash, nth))
      INSERT INTO platform.audit_checkpoint (number, position, hash, signed_at, key_id, signature)
      SELECT * FROM (VALUES (?::bigint, ?::bigint, ?::bytea, ?::timestamptz, ?::text, ?::bytea)) s(n)
      WHERE s.n IS NOT NULL
      """;

  /** An entry that waits for its position. */
  record Pending(long serial, ChainEntry entry) {}

  private final Connection connection;

  ChainStore(Connection connection) {
    this.connection = connection;
  }

  ChainHead head() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(HEAD);
        ResultSet row = query.executeQuery()) {
      return row.next() ? new ChainHead(row.getLong(1), row.getBytes(2)) : ChainHead.NONE;
    }
  }

  /** The last checkpoint, or null. */
  Checkpoint lastCheckpoint() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(LAST_CHECKPOINT);
        ResultSet row = query.executeQuery()) {
      return row.next() ? read(row) : null;
    }
  }

  static Checkpoint read(ResultSet row) throws SQLException {
    return new Checkpoint(
        row.getLong("number"),
        row.getLong("position"),
        row.getBytes("hash"),
        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
        row.getString("key_id"),
        row.getBytes("signature"));
  }

  /** The next entries to be chained, in the order of their writing. */
  List<Pending> pending(int limit) throws SQLException {
    List<Pending> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(PENDING)) {
      query.setInt(1, limit);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(new Pending(row.getLong(1), ChainEntry.read(row, 2)));
        }
      }
    }
    return found;
  }

  /**
   * Gives the entries, in their order, the positions that follow.
   *
   * @param hashes one for each entry
   * @param chainedAt the instant they were hashed with
   * @param checkpoint signed for the new head, or null
   */
  void append(
      ChainHead last,
      List<Pending> entries,
      List<byte[]> hashes,
      Instant chainedAt,
      Checkpoint checkpoint)
      throws SQLException {
    Object[] serials = entries.stream().map(Pending::serial).toArray();
    Object[] ids = entries.stream().map(e -> e.entry().id()).toArray();
    try (PreparedStatement append = connection.prepareStatement(APPEND)) {
      append.setArray(1, connection.createArrayOf("bigint", serials));
      append.setLong(2, last.position());
      append.setInt(3, ChainEntry.NEWEST_FORM);
      append.setObject(4, chainedAt.atOffset(ZoneOffset.UTC));
      append.setArray(5, connection.createArrayOf("uuid", ids));
      append.setArray(6, connection.createArrayOf("bytea", hashes.toArray(byte[][]::new)));
      bind(append, checkpoint);
      append.executeUpdate();
    }
  }

  private static void bind(PreparedStatement append, Checkpoint signed) throws SQLException {
    int index = 7;
    append.setObject(index++, signed == null ? null : signed.number());
    append.setObject(index++, signed == null ? null : signed.position());
    append.setBytes(index++, signed == null ? null : signed.hash());
    append.setObject(index++, signed == null ? null : signed.signedAt().atOffset(ZoneOffset.UTC));
    append.setString(index++, signed == null ? null : signed.keyId());
    append.setBytes(index, signed == null ? null : signed.signature());
  }
}
