package org.ipfund.platform.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The entries that wait for their position.
 *
 * @param count how many they are
 * @param oldest how long the first of them has waited
 * @param leader the database's number (pid) of the session that holds the chain's lock; 0 for none
 */
record PendingEntries(long count, Duration oldest, int leader) {

  private static final String WAITING =
      """
      SELECT count(*), greatest(extract(epoch FROM clock_timestamp() - min(waits_since)), 0)::bigint,
        (SELECT l.pid FROM pg_locks l JOIN pg_database d ON d.oid = l.database
         WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.granted
           AND l.classid = (hashtext('%s')::bigint & 4294967295)::oid AND l.objid = 0
           AND l.objsubid = 2
         LIMIT 1)
      FROM platform.audit_pending
      """
          .formatted(AuditChain.LOCK);

  static PendingEntries ask(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(WAITING);
        ResultSet row = query.executeQuery()) {
      row.next();
      return new PendingEntries(row.getLong(1), Duration.ofSeconds(row.getLong(2)), row.getInt(3));
    }
  }

  boolean isLate(Duration most) {
    return count > 0 && oldest.compareTo(most) > 0;
  }

  @Override
  public String toString() {
    return "%d entries wait for their position, the oldest for %d s, and %s holds the chain's lock"
        .formatted(count, oldest.toSeconds(), leader == 0 ? "no session" : "session " + leader);
  }
}
