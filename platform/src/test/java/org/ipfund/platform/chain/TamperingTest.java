package org.ipfund.platform.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.platform.testing.SigningKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the owner of the database can do to a record of 60 chained entries and two that wait, with
 * checkpoints at 28 and 56, and what verification says of it.
 */
class TamperingTest {

  private static final String[] TABLES = {
    "audit_entry", "audit_pending", "audit_chain", "audit_checkpoint"
  };
  private static final String AT_33 =
      "WHERE id = (SELECT entry_id FROM platform.audit_chain WHERE position = 33)";
  private static final String CHANGED = "broken at 33: its entry, its time or its hash was changed";
  private static final Pattern COLUMN = Pattern.compile("\\be\\.(\\w+)");

  @TempDir static Path folder;
  private static Path kept;
  private static ChainDatabase chains;

  /** A way to tamper. */
  interface Way {
    void take() throws SQLException, IOException;
  }

  @BeforeAll
  static void record() throws SQLException {
    kept = folder.resolve("checkpoints");
    chains = new ChainDatabase(kept);
    chains.add(60);
    chains.replica();
    chains.awaitAllChained();
    chains.stopReplicas();
    chains.add(2);
    for (String table : TABLES) {
      chains.asOwner("CREATE TABLE saved_%1$s AS TABLE platform.%1$s".formatted(table));
    }
  }

  @AfterAll
  static void close() {
    chains.close();
  }

  private byte[] list;

  @BeforeEach
  void rememberList() throws IOException {
    list = Files.readAllBytes(kept);
  }

  @AfterEach
  void putBack() throws SQLException, IOException {
    Files.write(kept, list);
    for (String table : TABLES) {
      chains.asOwner("TRUNCATE platform." + table);
      chains.asOwner(
          "INSERT INTO platform.%1$s OVERRIDING SYSTEM VALUE TABLE saved_%1$s".formatted(table));
    }
  }

  static Stream<Arguments> ways() {
    return Stream.of(
        way("a value is changed", CHANGED, "UPDATE platform.audit_entry SET actor = 'x' " + AT_33),
        way(
            "an instant becomes infinite",
            CHANGED,
            "UPDATE platform.audit_entry SET happened_at = 'infinity' " + AT_33),
        way(
            "the time of a position is changed",
            CHANGED,
            "UPDATE platform.audit_chain SET chained_at = now() WHERE position = 33"),
        way(
            "a position claims a form without its time",
            CHANGED,
            "UPDATE platform.audit_chain SET form = 1 WHERE position = 33"),
        way(
            "a hash is changed",
            CHANGED,
            "UPDATE platform.audit_chain SET hash = '\\x00' WHERE position = 33"),
        way(
            "an entry in the middle is deleted",
            "broken at 33: its entry is missing",
            "DELETE FROM platform.audit_entry " + AT_33),
        way(
            "an entry in the middle is deleted with its position",
            "broken at 33: the position is missing",
            "DELETE FROM platform.audit_entry " + AT_33,
            "DELETE FROM platform.audit_chain WHERE position = 33"),
        way(
            "two entries change places",
            "broken at 11: its entry, its time or its hash was changed",
            "UPDATE platform.audit_chain SET position = -position WHERE position IN (11, 12)",
            "UPDATE platform.audit_chain SET position = 23 + position WHERE position < 0"),
        way(
            "an entry is inserted",
            "broken at 61: entry ",
            "INSERT INTO platform.audit_entry (id, happened_at, actor, action)"
                + " VALUES (gen_random_uuid(), now(), 'x', 'made')"),
        way(
            "a chained entry is made to wait again, on which the writer would stumble",
            " has a position and waits for another",
            "INSERT INTO platform.audit_pending (entry_id)"
                + " SELECT entry_id FROM platform.audit_chain WHERE position = 33"),
        way(
            "waiting entries are taken out of the queue",
            " has no position",
            "DELETE FROM platform.audit_pending"),
        way(
            "a waiting entry is deleted",
            " is missing and had no position yet",
            "DELETE FROM platform.audit_entry WHERE id IN"
                + " (SELECT entry_id FROM platform.audit_pending)"),
        way(
            "entries wait since long",
            "not proven: entries wait too long for their position; agrees with itself up to 60 ",
            "UPDATE platform.audit_pending SET waits_since = now() - interval '1 hour'"),
        way(
            "the last checkpoint is deleted",
            "broken at 56: checkpoint 2, kept elsewhere, is missing",
            "DELETE FROM platform.audit_checkpoint WHERE number = 2"),
        way(
            "all checkpoints are deleted",
            "broken at 28: checkpoint 1, kept elsewhere, is missing",
            "DELETE FROM platform.audit_checkpoint"),
        way(
            "a checkpoint is dated back",
            "broken at 28: checkpoint 1 ",
            "UPDATE platform.audit_checkpoint SET signed_at = signed_at - interval '1 day'"),
        way(
            "the tail is deleted with its checkpoint",
            "broken at 51: checkpoint 2 was signed for position 56, which is missing",
            "DELETE FROM platform.audit_entry WHERE id IN"
                + " (SELECT entry_id FROM platform.audit_chain WHERE position > 50)",
            "DELETE FROM platform.audit_chain WHERE position > 50",
            "DELETE FROM platform.audit_checkpoint WHERE number = 2"),
        way(
            "everything is deleted",
            "broken at 1: checkpoint 1 was signed for position 28, which is missing",
            "TRUNCATE platform.audit_entry, platform.audit_pending, platform.audit_chain,"
                + " platform.audit_checkpoint"),
        way(
            "a change is hashed again",
            "broken at 28: checkpoint 1 was signed for another hash",
            TamperingTest::rechain),
        way(
            "a change is hashed again and the checkpoints are deleted",
            "broken at 28: checkpoint 1 was signed for another hash",
            () -> {
              rechain();
              chains.asOwner("DELETE FROM platform.audit_checkpoint");
            }),
        way(
            "a change is hashed again and signed by a stranger",
            "broken at 28: checkpoint 1 ",
            () -> {
              rechain();
              resign();
            }),
        way(
            "the kept list is deleted",
            "not proven: no checkpoint kept outside the database",
            () -> Files.delete(kept)),
        way(
            "the kept list is emptied",
            "not proven: no checkpoint kept outside the database",
            () -> Files.writeString(kept, "")),
        way(
            "everything is deleted, the kept list too",
            "not proven: no checkpoint kept outside the database",
            () -> {
              chains.asOwner(
                  "TRUNCATE platform.audit_entry, platform.audit_pending,"
                      + " platform.audit_chain, platform.audit_checkpoint");
              Files.delete(kept);
            }));
  }

  private static Arguments way(String what, String said, Way way) {
    return arguments(what, said, way);
  }

  private static Arguments way(String what, String said, String... statements) {
    return way(
        what,
        said,
        () -> {
          for (String statement : statements) {
            chains.asOwner(statement);
          }
        });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("ways")
  void verify_whenTampered_saysSo(String what, String said, Way way) throws Exception {
    way.take();
    VerificationOutcome outcome = chains.verify();
    assertTrue(outcome.toString().contains(said), outcome::toString);
    assertEquals(
        said.startsWith("not proven") ? VerificationOutcome.NOT_PROVEN : VerificationOutcome.BROKEN,
        outcome.exitCode());
  }

  @Test
  void verify_whenNothingWasTouched_isIntactAndCountsWhatWaits() throws SQLException {
    VerificationOutcome outcome = chains.verify();
    assertEquals(VerificationOutcome.INTACT, outcome.exitCode(), outcome::toString);
    assertTrue(
        outcome
            .toString()
            .contains("(2 checkpoints, last at 56; kept elsewhere up to 56; 2 pending"),
        outcome::toString);
  }

  @Test
  void verify_whenTheListWasLost_beginsItAnewAndSaysSoOnce() throws SQLException, IOException {
    Files.delete(kept);
    assertEquals(VerificationOutcome.NOT_PROVEN, chains.verify().exitCode());
    assertEquals(VerificationOutcome.INTACT, chains.verify().exitCode());
  }

  @Test
  void hash_always_coversEveryColumn() {
    Set<String> hashed =
        COLUMN
            .matcher(ChainEntry.SELECTED)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(columns("audit_entry"), hashed);
    // By its place in the chain, by the entry's own id, by itself, and by form and bytes.
    assertEquals(
        Set.of("position", "entry_id", "hash", "form", "chained_at"), columns("audit_chain"));
    assertEquals(
        Set.of("number", "position", "hash", "signed_at", "key_id", "signature"),
        columns("audit_checkpoint"));
  }

  private static Set<String> columns(String table) {
    String names =
        chains.ask(
            "SELECT string_agg(column_name, ' ') FROM information_schema.columns"
                + " WHERE table_schema = 'platform' AND table_name = '"
                + table
                + "'");
    return new TreeSet<>(Set.of(names.split(" ")));
  }

  /** Changes an entry and computes every hash after it, as whoever owns the tables can. */
  private static void rechain() throws SQLException {
    chains.asOwner(
        "UPDATE platform.audit_entry SET actor = 'x' WHERE id ="
            + " (SELECT entry_id FROM platform.audit_chain WHERE position = 7)");
    try (Connection owner = chains.owner();
        ResultSet rows = owner.createStatement().executeQuery(ChainReader.CHAIN);
        PreparedStatement update =
            owner.prepareStatement("UPDATE platform.audit_chain SET hash = ? WHERE position = ?")) {
      byte[] hash = ChainHash.start();
      while (rows.next()) {
        ChainRow row = ChainReader.chainRow(rows);
        hash = ChainHash.next(hash, row.bytes());
        update.setBytes(1, hash);
        update.setLong(2, row.position());
        update.executeUpdate();
      }
    }
  }

  private static void resign() throws SQLException {
    CheckpointSigner stranger = Chains.signer(SigningKeys.create());
    try (Connection owner = chains.owner();
        ResultSet heads =
            owner
                .createStatement()
                .executeQuery(
                    "SELECT c.position, c.hash, s.number, s.signed_at FROM platform.audit_chain c"
                        + " JOIN platform.audit_checkpoint s ON s.position = c.position");
        PreparedStatement update =
            owner.prepareStatement(
                "UPDATE platform.audit_checkpoint SET hash = ?, key_id = ?, signature = ?"
                    + " WHERE number = ?")) {
      while (heads.next()) {
        ChainHead head = new ChainHead(heads.getLong(1), heads.getBytes(2));
        Checkpoint forged =
            stranger.sign(heads.getLong(3), head, heads.getTimestamp(4).toInstant());
        update.setBytes(1, forged.hash());
        update.setString(2, forged.keyId());
        update.setBytes(3, forged.signature());
        update.setLong(4, forged.number());
        update.executeUpdate();
      }
    }
  }
}
