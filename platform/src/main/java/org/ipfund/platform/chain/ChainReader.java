package org.ipfund.platform.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Reads the chain of a database piece by piece, in one snapshot. */
final class ChainReader {

  static final String CHAIN =
      "SELECT c.position, c.hash, c.form, "
          + ChainEntry.micros("c.chained_at")
          + ", "
          + ChainEntry.SELECTED
          + " FROM platform.audit_chain c LEFT JOIN platform.audit_entry e ON e.id = c.entry_id"
          + " ORDER BY c.position";
  static final String CHECKPOINTS =
      "SELECT number, position, hash, signed_at, key_id, signature"
          + " FROM platform.audit_checkpoint ORDER BY position, number";

  /** Entries that nobody wrote through the service, and entries taken away before their turn. */
  static final String STRAYS =
      """
      SELECT 'entry ' || e.id || ' has no position' FROM platform.audit_entry e
      WHERE NOT EXISTS (SELECT FROM platform.audit_chain c WHERE c.entry_id = e.id)
        AND NOT EXISTS (SELECT FROM platform.audit_pending p WHERE p.entry_id = e.id)
      UNION ALL
      SELECT 'entry ' || p.entry_id || ' is missing and had no position yet'
      FROM platform.audit_pending p
      WHERE NOT EXISTS (SELECT FROM platform.audit_entry e WHERE e.id = p.entry_id)
      UNION ALL
      SELECT 'entry ' || p.entry_id || ' has a position and waits for another'
      FROM platform.audit_pending p JOIN platform.audit_chain c ON c.entry_id = p.entry_id
      """;

  private static final int PIECE = 1_000;
  private static final String SEE_ALL = "SELECT set_config('ipfund.scope', '/', false)";

  /** Reads one row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Connection connection;

  /**
   * @param connection which is used for nothing else from now on
   */
  ChainReader(Connection connection) throws SQLException {
    try (PreparedStatement sight = connection.prepareStatement(SEE_ALL)) {
      sight.execute();
    }
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    this.connection = connection;
  }

  static ChainRow chainRow(ResultSet row) throws SQLException {
    return new ChainRow(
        row.getLong(1), row.getBytes(2), row.getInt(3), row.getString(4), ChainEntry.read(row, 5));
  }

  /** The rows of a query, fetched as they are asked for; they end with the connection. */
  <T> Iterator<T> rows(String sql, Row<T> reader) throws SQLException {
    PreparedStatement query = connection.prepareStatement(sql);
    query.setFetchSize(PIECE);
    return new Rows<>(query.executeQuery(), reader);
  }

  private static final class Rows<T> implements Iterator<T> {

    private final ResultSet rows;
    private final Row<T> reader;
    private boolean there;

    Rows(ResultSet rows, Row<T> reader) throws SQLException {
      this.rows = rows;
      this.reader = reader;
      this.there = rows.next();
    }

    @Override
    public boolean hasNext() {
      return there;
    }

    @Override
    public T next() {
      if (!there) {
        throw new NoSuchElementException();
      }
      try {
        T value = reader.read(rows);
        there = rows.next();
        return value;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
