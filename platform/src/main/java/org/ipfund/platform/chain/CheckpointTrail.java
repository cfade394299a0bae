package org.ipfund.platform.chain;

import java.util.Arrays;
import java.util.Iterator;
import org.ipfund.platform.key.TrustedKeys;

/** Checkpoints held against the chain as its positions go by. */
final class CheckpointTrail {

  private final String service;
  private final TrustedKeys keys;
  private final Iterator<Checkpoint> checkpoints;
  private final boolean complete;
  private Checkpoint next;
  private long count;
  private long lastPosition;
  private long lastNumber;

  /**
   * @param checkpoints in the order of their positions
   * @param complete whether all there ever were must be here
   */
  CheckpointTrail(
      String service, TrustedKeys keys, Iterator<Checkpoint> checkpoints, boolean complete) {
    this.service = service;
    this.keys = keys;
    this.checkpoints = checkpoints;
    this.complete = complete;
    advance();
  }

  private void advance() {
    next = checkpoints.hasNext() ? checkpoints.next() : null;
  }

  /** What the checkpoints up to this position say against it, or null. */
  String faultAt(long position, byte[] hash) {
    while (next != null && next.position() <= position) {
      String fault = fault(position, hash);
      if (fault != null) {
        return "checkpoint " + next.number() + " " + fault;
      }
      count++;
      lastPosition = next.position();
      lastNumber = next.number();
      advance();
    }
    return null;
  }

  private String fault(long position, byte[] hash) {
    if (complete && next.number() != count + 1) {
      return "follows checkpoint " + count + ": what stood between is missing";
    }
    if (next.position() != position) {
      return "stands out of order";
    }
    String fault = keys.fault(next.keyId(), next.statement(service), next.signature());
    if (fault != null) {
      return fault;
    }
    return Arrays.equals(next.hash(), hash) ? null : "was signed for another hash";
  }

  /** What is said of positions after the last one, or null. */
  String faultAfterEnd() {
    return next == null
        ? null
        : "checkpoint %d was signed for position %d, which is missing"
            .formatted(next.number(), next.position());
  }

  /** The number of the last checkpoint that held, or 0. */
  long lastNumber() {
    return lastNumber;
  }

  long count() {
    return count;
  }

  /** The position of the last checkpoint that held, or 0. */
  long lastPosition() {
    return lastPosition;
  }
}
