package org.ipfund.platform.limit;

import java.time.Duration;

/** Whole seconds to wait, rounded up: who waits that long does not come too early. */
final class RetryAfter {

  private static final long NANOS_A_SECOND = Duration.ofSeconds(1).toNanos();

  private RetryAfter() {}

  static long seconds(long nanos) {
    return (nanos + NANOS_A_SECOND - 1) / NANOS_A_SECOND;
  }
}
