package org.ipfund.platform.chain;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.ipfund.platform.leader.Leader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chains of two replicas on one database, without an application around them. */
class AuditChainTest {

  private static final String END_LEADER =
      "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
          + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

  @TempDir Path folder;
  private ChainDatabase chains;

  @BeforeEach
  void migrate() {
    chains = new ChainDatabase(folder.resolve("checkpoints"));
  }

  @AfterEach
  void stop() {
    chains.close();
  }

  private String verify(int exitCode) throws SQLException {
    VerificationOutcome outcome = chains.verify();
    assertEquals(exitCode, outcome.exitCode(), outcome::toString);
    return outcome.toString();
  }

  @Test
  void chain_withTwoReplicas_hasOneWriterAndNoGaps() throws SQLException {
    Leader first = chains.replica();
    await().atMost(ChainDatabase.DEADLINE).until(first::leads);
    Leader second = chains.replica();
    chains.add(120);
    chains.awaitAllChained();
    assertTrue(first.leads());
    assertFalse(second.leads());
    assertEquals("120", chains.ask("SELECT max(position) FROM platform.audit_chain"));
    assertTrue(verify(VerificationOutcome.INTACT).startsWith("intact up to 120 ("));
  }

  @Test
  void chain_whenItsWriterLosesTheSession_goesOnWithoutGapOrRepeat() throws SQLException {
    chains.replica();
    chains.replica();
    for (int round = 0; round < 10; round++) {
      chains.add(30);
      chains.ask(END_LEADER);
    }
    chains.awaitAllChained();
    assertEquals("300", chains.ask("SELECT count(*) FROM platform.audit_chain"));
    assertTrue(verify(VerificationOutcome.INTACT).startsWith("intact up to 300 ("));
  }

  @Test
  void chain_whenEarlierEntryCommitsLate_stillHasIt() throws SQLException {
    chains.replica();
    try (Connection late = chains.seeing().getConnection()) {
      late.setAutoCommit(false);
      ChainDatabase.add(late, "late");
      chains.add(5);
      chains.awaitAllChained();
      late.commit();
    }
    chains.awaitAllChained();
    assertEquals(
        "late",
        chains.ask(
            "SELECT e.actor FROM platform.audit_chain c JOIN platform.audit_entry e"
                + " ON e.id = c.entry_id WHERE c.position = 6"));
    assertTrue(
        verify(VerificationOutcome.NOT_PROVEN)
            .contains("agrees with itself up to 6 (0 checkpoints"));
  }

  @Test
  void checkpoint_whenTimeHasPassed_isSignedOnceAndKeptOutside() throws SQLException {
    chains.replica(Duration.ZERO, ChainDatabase.LATE);
    chains.add(3);
    chains.awaitAllChained();
    await().atMost(ChainDatabase.DEADLINE).until(() -> chains.verify().anchor() == 3);
    assertEquals("3", chains.ask("SELECT max(position) FROM platform.audit_checkpoint"));
    assertTrue(
        verify(VerificationOutcome.INTACT)
            .contains(", last at 3; kept elsewhere up to 3; 0 pending"));
  }

  @Test
  void verify_whenTheOwnerChangesRowByHand_isBrokenThereUntilItIsPutBack() throws SQLException {
    chains.add(60);
    chains.replica();
    chains.awaitAllChained();
    String entry =
        "'" + chains.ask("SELECT entry_id FROM platform.audit_chain WHERE position = 33") + "'";
    String actor = chains.ask("SELECT actor FROM platform.audit_entry WHERE id = " + entry);
    chains.asOwner("UPDATE platform.audit_entry SET actor = 'x' WHERE id = " + entry);
    assertEquals(
        "broken at 33: its entry, its time or its hash was changed",
        verify(VerificationOutcome.BROKEN));
    chains.asOwner("UPDATE platform.audit_entry SET actor = '" + actor + "' WHERE id = " + entry);
    assertTrue(
        verify(VerificationOutcome.INTACT)
            .startsWith("intact up to 60 (2 checkpoints, last at 56;"));
  }

  @Test
  void verify_whenEntriesAreAddedOrTakenAway_isBroken() throws SQLException {
    chains.add(30);
    chains.replica();
    chains.awaitAllChained();
    chains.asOwner(
        "INSERT INTO platform.audit_entry (id, happened_at, actor, action)"
            + " VALUES (gen_random_uuid(), now(), 'x', 'made')");
    assertTrue(verify(VerificationOutcome.BROKEN).startsWith("broken at 31: entry "));
    chains.asOwner("DELETE FROM platform.audit_entry WHERE actor = 'x'");
    assertTrue(verify(VerificationOutcome.INTACT).startsWith("intact up to 30 ("));
    chains.asOwner("DELETE FROM platform.audit_chain WHERE position > 20");
    assertEquals(
        "broken at 21: checkpoint 1 was signed for position 28, which is missing",
        verify(VerificationOutcome.BROKEN));
  }

  /** The writer itself takes them away in the statement that gives the position. */
  @Test
  void pending_whenTheApplicationTakesItAway_staysUntilItIsChained() throws SQLException {
    chains.add(30);
    try (Connection application = chains.seeing().getConnection();
        Statement delete = application.createStatement()) {
      SQLException refused =
          assertThrows(
              SQLException.class, () -> delete.execute("DELETE FROM platform.audit_pending"));
      assertTrue(refused.getMessage().contains("until it has its position"), refused::getMessage);
    }
    assertEquals("30", chains.ask("SELECT count(*) FROM platform.audit_pending"));
    chains.replica();
    chains.awaitAllChained();
    assertTrue(verify(VerificationOutcome.INTACT).startsWith("intact up to 30 ("));
  }

  /** What operators are told to do, word for word: the statements stand in the guide. */
  @Test
  void chain_whenItIsBegunAnewAsDocumented_isProvenFromThenOn() throws SQLException, IOException {
    chains.add(30);
    chains.replica();
    chains.awaitAllChained();
    chains.asOwner(
        "UPDATE platform.audit_entry SET actor = 'x' WHERE id ="
            + " (SELECT entry_id FROM platform.audit_chain WHERE position = 7)");
    assertTrue(verify(VerificationOutcome.BROKEN).startsWith("broken at 7: "));
    chains.stopReplicas();
    Path list = folder.resolve("checkpoints");
    Files.move(list, folder.resolve("checkpoints-until-the-finding"));
    chains.asOwner(OperatorsPage.sql("begins anew"));
    chains.replica();
    chains.awaitAllChained();
    assertTrue(verify(VerificationOutcome.INTACT).startsWith("intact up to 30 ("));
    chains.asOwner("UPDATE platform.audit_entry SET actor = 'y' WHERE actor = 'x'");
    assertTrue(verify(VerificationOutcome.BROKEN).startsWith("broken at "));
  }

  /**
   * Positions that an earlier version wrote stay what they are, and the chain goes on from them.
   */
  @Test
  void verify_whenTheChainBeganInAnOlderForm_isIntact() throws SQLException {
    chains.add(1);
    ChainEntry entry = entry("UTC");
    byte[] hash = ChainHash.next(ChainHash.start(), entry.bytes(1, null));
    try (Connection owner = chains.owner()) {
      chains.asOwner("DELETE FROM platform.audit_pending");
      var insert =
          owner.prepareStatement(
              "INSERT INTO platform.audit_chain (position, entry_id, hash) VALUES (1, ?, ?)");
      insert.setObject(1, entry.id());
      insert.setBytes(2, hash);
      insert.executeUpdate();
    }
    chains.add(30);
    chains.replica();
    chains.awaitAllChained();
    assertTrue(verify(VerificationOutcome.INTACT).startsWith("intact up to 31 ("));
  }

  @Test
  void entryBytes_whenSessionAndSpellingDiffer_areTheSame() throws SQLException {
    chains.add(1);
    String other =
        "UPDATE platform.audit_entry SET before = '{\"a\":[true,null,\"\\u00e9\"],  \"b\":1.10}'";
    byte[] first = entry("Asia/Shanghai").bytes(2, "7");
    chains.asOwner(other);
    assertEquals(
        new String(first, StandardCharsets.UTF_8),
        new String(entry("UTC").bytes(2, "7"), StandardCharsets.UTF_8));
  }

  private ChainEntry entry(String zone) throws SQLException {
    try (Connection connection = chains.seeing().getConnection()) {
      connection.createStatement().execute("SET timezone = '" + zone + "'");
      ResultSet row =
          connection
              .createStatement()
              .executeQuery("SELECT " + ChainEntry.SELECTED + " FROM platform.audit_entry e");
      row.next();
      return ChainEntry.read(row, 1);
    }
  }
}
