package org.ipfund.platform.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Tells the log when entries wait too long although some session holds the chain's lock: whoever
 * takes the lock and does not chain would otherwise stop the record unseen.
 */
final class ChainStandstill {

  private static final Logger LOG = Logger.getLogger(ChainStandstill.class);

  private final Duration late;
  private long lookedAt;
  private boolean looked;

  /**
   * @param late how long an entry may wait, and how often it is looked
   */
  ChainStandstill(Duration late) {
    this.late = late;
  }

  void watch(Connection connection) throws SQLException {
    long now = System.nanoTime();
    if (looked && now - lookedAt < late.toNanos()) {
      return;
    }
    looked = true;
    lookedAt = now;
    PendingEntries waiting = PendingEntries.ask(connection);
    if (waiting.isLate(late)) {
      LOG.errorf("the audit chain stands still: %s", waiting);
    }
  }
}
