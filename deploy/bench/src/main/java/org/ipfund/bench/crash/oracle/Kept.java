package org.ipfund.bench.crash.oracle;

import java.util.UUID;

/**
 * An event that stands beside the stream, and why.
 *
 * @param atFirstSight whether the inbox met it then and not before
 */
public record Kept(UUID event, String state, boolean atFirstSight) {

  private static final String POISON = "POISON";
  private static final String LATE = "LATE";

  boolean isPoison() {
    return POISON.equals(state);
  }

  boolean isLate() {
    return LATE.equals(state);
  }

  /** Neither given up nor out of date: it should have gone on by now. */
  boolean isStuck() {
    return !isPoison() && !isLate();
  }
}
