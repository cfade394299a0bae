package org.ipfund.platform.chain;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.ipfund.platform.key.TrustedKeys;

/** Verifies the audit record of one service's database and says the result in one line. */
final class Verification {

  private static final long PROGRESS = 100_000;

  /**
   * What is known of a record from elsewhere.
   *
   * @param keys by which checkpoints are checked; empty only where none were ever signed
   * @param checkpointPositions after how many positions one is signed
   * @param pendingLate how long an entry may wait for its position
   */
  record Terms(
      String service, Collection<PublicKey> keys, long checkpointPositions, Duration pendingLate) {

    /** Twice the distance: with another setting meanwhile a service is not accused of anything. */
    long mostUnsigned() {
      return keys.isEmpty() ? Long.MAX_VALUE : 2 * checkpointPositions;
    }
  }

  private final Terms terms;
  private final CheckpointFile list;

  /**
   * @param list the checkpoints kept outside the database; null where no list was named
   */
  Verification(Terms terms, CheckpointFile list) {
    this.terms = terms;
    this.list = list;
  }

  /** The list is read before the snapshot: what is signed in between must not seem missing. */
  VerificationOutcome run(Connection database, PrintStream progress) throws SQLException {
    List<Checkpoint> kept = list == null ? List.of() : list.read();
    ChainReader reader = new ChainReader(database);
    Iterator<Checkpoint> signed = reader.rows(ChainReader.CHECKPOINTS, ChainStore::read);
    if (terms.keys().isEmpty() && (signed.hasNext() || !kept.isEmpty())) {
      throw new IllegalStateException("AUDIT_PUBLIC_KEY_FILE is missing");
    }
    CheckpointTrail own = trail(signed, true);
    CheckpointTrail elsewhere = trail(kept.iterator(), false);
    Verdict verdict =
        verify(reader, new ChainVerifier(own, elsewhere, terms.mostUnsigned()), progress);
    VerificationOutcome outcome =
        new VerificationOutcome(
            verdict,
            own.count(),
            own.lastPosition(),
            kept.isEmpty() ? 0 : elsewhere.lastPosition(),
            PendingEntries.ask(database),
            terms.pendingLate());
    return verdict.isIntact() && list != null ? keep(reader, outcome) : outcome;
  }

  private CheckpointTrail trail(Iterator<Checkpoint> checkpoints, boolean complete) {
    return new CheckpointTrail(
        terms.service(), new TrustedKeys(terms.keys()), checkpoints, complete);
  }

  private static Verdict verify(ChainReader reader, ChainVerifier verifier, PrintStream progress)
      throws SQLException {
    Iterator<ChainRow> rows = reader.rows(ChainReader.CHAIN, ChainReader::chainRow);
    while (rows.hasNext() && verifier.accept(rows.next())) {
      if (verifier.position() % PROGRESS == 0) {
        progress.printf("%d positions%n", verifier.position());
      }
    }
    return verifier.finish(reader.rows(ChainReader.STRAYS, row -> row.getString(1)));
  }

  /**
   * What was just found true is kept for the next time, where the service does not do so itself.
   */
  private VerificationOutcome keep(ChainReader reader, VerificationOutcome outcome)
      throws SQLException {
    List<Checkpoint> further = new ArrayList<>();
    reader
        .rows(ChainReader.CHECKPOINTS, ChainStore::read)
        .forEachRemaining(
            each -> {
              if (each.position() > outcome.anchor()) {
                further.add(each);
              }
            });
    if (further.isEmpty()) {
      return outcome;
    }
    try {
      list.append(further);
    } catch (IOException e) {
      throw new UncheckedIOException("the list of checkpoints cannot be added to", e);
    }
    return outcome;
  }
}
