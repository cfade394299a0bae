package org.ipfund.platform.chain;

import java.util.Arrays;
import java.util.Iterator;

/**
 * Says up to which position the record is what it was when it was written. It takes the chain row
 * by row and keeps nothing but the last hash; the first fault ends it.
 */
final class ChainVerifier {

  private final CheckpointTrail own;
  private final CheckpointTrail kept;
  private final long mostUnsigned;
  private long position;
  private byte[] hash = ChainHash.start();
  private String fault;

  /**
   * @param own the checkpoints beside the chain
   * @param kept those that were kept elsewhere
   * @param mostUnsigned how many positions may follow the last checkpoint
   */
  ChainVerifier(CheckpointTrail own, CheckpointTrail kept, long mostUnsigned) {
    this.own = own;
    this.kept = kept;
    this.mostUnsigned = mostUnsigned;
  }

  /** Takes the row with the next position; false when it is broken. */
  boolean accept(ChainRow row) {
    position++;
    fault = faultOf(row);
    return fault == null;
  }

  private String faultOf(ChainRow row) {
    if (row.position() != position) {
      return "the position is missing";
    }
    if (row.entry() == null) {
      return "its entry is missing";
    }
    if (!ChainEntry.knows(row.form())) {
      return "it is hashed in form %d, which this version does not know".formatted(row.form());
    }
    hash = ChainHash.next(hash, row.bytes());
    if (!Arrays.equals(hash, row.hash())) {
      return "its entry, its time or its hash was changed";
    }
    String said = own.faultAt(position, hash);
    return said == null ? keptFault() : said;
  }

  /** What was kept elsewhere fits the chain, and the same checkpoint stands beside the chain. */
  private String keptFault() {
    String said = kept.faultAt(position, hash);
    if (said != null || kept.lastPosition() < position) {
      return said;
    }
    return own.lastPosition() == position && own.count() == kept.lastNumber()
        ? null
        : "checkpoint %d, kept elsewhere, is missing".formatted(kept.lastNumber());
  }

  long position() {
    return position;
  }

  /**
   * Ends the verification.
   *
   * @param strays what is wrong with entries outside the chain
   */
  Verdict finish(Iterator<String> strays) {
    if (fault != null) {
      return new Verdict(position, fault);
    }
    String said = own.faultAfterEnd() == null ? kept.faultAfterEnd() : own.faultAfterEnd();
    if (said != null) {
      return new Verdict(position + 1, said);
    }
    if (position - own.lastPosition() >= mostUnsigned) {
      return new Verdict(own.lastPosition() + 1, "a checkpoint after it is missing");
    }
    return strays.hasNext()
        ? new Verdict(position + 1, strays.next())
        : new Verdict(position, null);
  }
}
