package org.ipfund.bench.crash;

import java.time.Duration;
import org.ipfund.bench.crash.fault.Fault;
import org.ipfund.bench.crash.oracle.Verdict;

/**
 * What a trial showed.
 *
 * @param drained whether the backlog came to an end at all
 * @param toDrain from the healing of the fault until nothing was left
 */
public record Outcome(Fault fault, Verdict verdict, boolean drained, Duration toDrain) {

  private static final double MILLIS = 1_000.0;

  /** Whether nothing was wrong. */
  public boolean isClean() {
    return drained && verdict.isClean();
  }

  double seconds() {
    return toDrain.toMillis() / MILLIS;
  }
}
