package org.ipfund.platform.chain;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.ipfund.platform.leader.Leader;
import org.ipfund.platform.testing.LogLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stranger's session takes the lock of the chain's one writer and chains nothing. */
class ChainStandstillTest {

  private static final Duration LATE = Duration.ofSeconds(1);
  private static final String TAKE_LOCK = "SELECT pg_advisory_lock(hashtext('audit-chain'), 0)";

  private ChainDatabase chains;

  @BeforeEach
  void migrate() {
    chains = new ChainDatabase(null);
  }

  @AfterEach
  void stop() {
    chains.close();
  }

  @Test
  void lock_whenAStrangerHoldsIt_isToldWithTheSessionUntilItEnds() throws SQLException {
    try (LogLines log = LogLines.of(ChainStandstill.class)) {
      try (Connection stranger = chains.application().getConnection();
          Statement statement = stranger.createStatement()) {
        statement.execute(TAKE_LOCK);
        int pid = pid(statement);
        chains.add(2);
        Leader replica = chains.replica(Duration.ofHours(1), LATE);
        String told = "and session " + pid + " holds the chain's lock";
        await().atMost(ChainDatabase.DEADLINE).until(() -> log.with(told) > 0);
        assertFalse(replica.leads());
        assertEquals(pid, PendingEntries.ask(stranger).leader());
      }
      chains.awaitAllChained();
    }
  }

  @Test
  void waiting_whenAllIsChained_isNeverLate() throws SQLException {
    Leader replica = chains.replica();
    await().atMost(ChainDatabase.DEADLINE).until(replica::leads);
    chains.add(3);
    chains.awaitAllChained();
    try (Connection connection = chains.application().getConnection()) {
      PendingEntries waiting = PendingEntries.ask(connection);
      assertEquals(0, waiting.count());
      assertFalse(waiting.isLate(Duration.ofSeconds(-1)));
    }
  }

  private static int pid(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
      row.next();
      return row.getInt(1);
    }
  }
}
