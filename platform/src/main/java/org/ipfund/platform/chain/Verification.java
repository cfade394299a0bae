package org.ipfund.platform.chain;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipfund.platform.key.TrustedKeys;

/** Verifies the audit record of one service's database and says the result in one line. */
public final class Verification {

  private static final int INTACT = 0;
  private static final int BROKEN = 1;
  private static final int NOT_VERIFIED = 2;
  private static final long PROGRESS = 100_000;

  private final String service;
  private final Collection<PublicKey> keys;
  private final Optional<Path> keptCheckpoints;
  private final long checkpointPositions;

  /**
   * @param keys by which checkpoints are checked; empty only where none were ever signed
   * @param keptCheckpoints a file with checkpoints as the log has them
   * @param checkpointPositions after how many positions one is signed
   */
  Verification(
      String service,
      Collection<PublicKey> keys,
      Optional<Path> keptCheckpoints,
      long checkpointPositions) {
    this.service = service;
    this.keys = keys;
    this.keptCheckpoints = keptCheckpoints;
    this.checkpointPositions = checkpointPositions;
  }

  /** Prints the verdict and returns the exit code: 0 intact, 1 broken, 2 not verified. */
  int run(Connection database, PrintStream out, PrintStream progress) throws SQLException {
    ChainReader reader = new ChainReader(database);
    Iterator<Checkpoint> signed = reader.rows(ChainReader.CHECKPOINTS, ChainStore::read);
    if (keys.isEmpty() && signed.hasNext()) {
      out.printf("audit chain of %s: not verified: AUDIT_PUBLIC_KEY_FILE is missing%n", service);
      return NOT_VERIFIED;
    }
    TrustedKeys known = new TrustedKeys(keys);
    CheckpointTrail own = new CheckpointTrail(service, known, signed, true);
    CheckpointTrail kept = new CheckpointTrail(service, known, kept(), false);
    Verdict verdict = verify(reader, new ChainVerifier(own, kept, mostUnsigned()), progress);
    if (!verdict.isIntact()) {
      out.printf(
          "audit chain of %s: broken at %d: %s%n", service, verdict.position(), verdict.fault());
      return BROKEN;
    }
    out.printf("audit chain of %s: intact up to %d%s%n", service, verdict.position(), of(own));
    return INTACT;
  }

  /** Twice the distance: with another setting meanwhile a service is not accused of anything. */
  private long mostUnsigned() {
    return keys.isEmpty() ? Long.MAX_VALUE : 2 * checkpointPositions;
  }

  private static String of(CheckpointTrail own) {
    return own.count() == 0
        ? ""
        : " (%d checkpoints, last at %d)".formatted(own.count(), own.lastPosition());
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

  private Iterator<Checkpoint> kept() {
    if (keptCheckpoints.isEmpty()) {
      return List.<Checkpoint>of().iterator();
    }
    try (Stream<String> lines = Files.lines(keptCheckpoints.get())) {
      return lines
          .flatMap(line -> CheckpointLine.find(service, line).stream())
          .sorted(Comparator.comparingLong(Checkpoint::position))
          .toList()
          .iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
