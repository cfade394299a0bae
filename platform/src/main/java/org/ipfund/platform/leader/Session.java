package org.ipfund.platform.leader;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.postgresql.jdbc.PgConnection;

/** A database session that may hold the lock of one name and number. */
record Session(Connection connection) {

  /** Whoever leads sees everything, for as long as it has the session. */
  private static final String LOCK =
      "SELECT l.got, CASE WHEN l.got THEN set_config('ipfund.scope', '/', false) END"
          + " FROM (SELECT pg_try_advisory_lock(hashtext(?), ?) AS got OFFSET 0) l";

  private static final String UNLOCK =
      "SELECT pg_advisory_unlock_all(), set_config('ipfund.scope', '', false)";

  boolean locks(String name, int number) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setString(1, name);
      lock.setInt(2, number);
      try (ResultSet answer = lock.executeQuery()) {
        answer.next();
        return answer.getBoolean(1);
      }
    }
  }

  /**
   * Whoever gets the session from the pool next must find neither the lock nor its sight: one that
   * cannot be unlocked is ended.
   */
  void unlock() throws SQLException {
    try {
      leaveTransaction();
      try (PreparedStatement unlock = connection.prepareStatement(UNLOCK)) {
        unlock.execute();
      }
    } catch (Throwable failure) {
      end();
      throw failure;
    }
  }

  /** What is set inside a transaction that the pool rolls back would stay as it was. */
  private void leaveTransaction() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private void end() throws SQLException {
    connection.unwrap(PgConnection.class).abort(Runnable::run);
    try (PreparedStatement refused = connection.prepareStatement(UNLOCK)) {
      refused.execute();
    } catch (SQLException seenByThePool) {
      // By this failure the pool learns that the session is gone and makes another.
    }
  }
}
