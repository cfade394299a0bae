package org.ipfund.platform.chain;

import java.time.Duration;
import java.util.StringJoiner;

/**
 * What a verification says of a record: its verdict, and what stands in the way of believing it.
 *
 * @param checkpoints how many were signed beside the chain
 * @param signed the position of the last of them
 * @param anchor the last position that a checkpoint kept outside the database vouches for; 0 when
 *     none does, and then nobody could tell if entries were missing
 * @param pendingLate how long an entry may wait for its position
 */
record VerificationOutcome(
    Verdict verdict,
    long checkpoints,
    long signed,
    long anchor,
    PendingEntries waiting,
    Duration pendingLate) {

  static final int INTACT = 0;
  static final int BROKEN = 1;
  static final int NOT_VERIFIED = 2;
  static final int NOT_PROVEN = 3;

  int exitCode() {
    if (!verdict.isIntact()) {
      return BROKEN;
    }
    return anchor == 0 || waiting.isLate(pendingLate) ? NOT_PROVEN : INTACT;
  }

  /** The verdict in one line. */
  @Override
  public String toString() {
    return switch (exitCode()) {
      case BROKEN -> "broken at %d: %s".formatted(verdict.position(), verdict.fault());
      case NOT_PROVEN -> "not proven: %s; %s".formatted(doubts(), facts("agrees with itself"));
      default -> facts("intact");
    };
  }

  private String doubts() {
    StringJoiner doubts = new StringJoiner(", and ");
    if (anchor == 0) {
      doubts.add(
          "no checkpoint kept outside the database (AUDIT_CHECKPOINTS_FILE) says that no entries"
              + " are missing");
    }
    if (waiting.isLate(pendingLate)) {
      doubts.add("entries wait too long for their position");
    }
    return doubts.toString();
  }

  private String facts(String word) {
    return "%s up to %d (%d checkpoints, last at %d; kept elsewhere up to %d; %d pending, oldest %d s)"
        .formatted(
            word,
            verdict.position(),
            checkpoints,
            signed,
            anchor,
            waiting.count(),
            waiting.oldest().toSeconds());
  }
}
