package org.ipfund.platform.problem;

import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;

/**
 * What passes by itself when a statement fails: others hold what it needs, or storage is away. The
 * transaction has left nothing behind, so the same request may be sent again.
 */
public final class StorageFaults {

  private static final Wording WORDS = Wording.of(StorageFaults.class);

  /** Serialization failure, deadlock. */
  private static final Set<String> LOST = Set.of("40001", "40P01");

  /** Lock, statement, idle and transaction time-out. */
  /** The last is the driver's own: its transaction was ended while it still read. */
  private static final Set<String> BUSY = Set.of("55P03", "57014", "25P03", "25P04", "55000");

  /** A server that only reads is one that does not lead any more. */
  private static final String READ_ONLY = "25006";

  /** Classes: connection, resources, operator, system. */
  private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

  private StorageFaults() {}

  /** The problem a client is told of, or null when the same request would fail again. */
  public static ProblemException explain(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null) {
      // The pool's own failures carry no state: no connection came in time, or it is closed.
      return failure instanceof PSQLException ? null : away();
    }
    if (LOST.contains(state)) {
      return new ProblemException(ProblemKind.LOST_RACE, WORDS.text("lost-race"));
    }
    if (BUSY.contains(state)) {
      return new ProblemException(ProblemKind.BUSY, WORDS.text("storage-busy"));
    }
    return READ_ONLY.equals(state) || AWAY.contains(state.substring(0, 2)) ? away() : null;
  }

  private static ProblemException away() {
    return new ProblemException(ProblemKind.UNAVAILABLE, WORDS.text("storage-away"));
  }
}
