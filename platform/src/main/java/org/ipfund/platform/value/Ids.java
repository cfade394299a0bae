package org.ipfund.platform.value;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562): they sort by the millisecond of their making and, within one
 * process, by the order of their making.
 */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int COUNTER_BITS = 12;
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000000000000000L;
  private static final long RANDOM_MASK = 0x3FFFFFFFFFFFFFFFL;

  /** Milliseconds and a twelve-bit counter in one number that only grows. */
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  public static UUID next() {
    long now = System.currentTimeMillis() << COUNTER_BITS;
    long stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
    long millis = stamp >>> COUNTER_BITS;
    long counter = stamp & ((1L << COUNTER_BITS) - 1);
    return new UUID(millis << 16 | VERSION_7 | counter, VARIANT | RANDOM.nextLong() & RANDOM_MASK);
  }
}
