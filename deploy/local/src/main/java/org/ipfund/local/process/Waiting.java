package org.ipfund.local.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that nobody announces. */
public final class Waiting {

  private Waiting() {}

  /** Checks again and again; false when the patience ended (or the thread was interrupted). */
  public static boolean until(BooleanSupplier condition, Duration patience, Duration pause) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause.toMillis()));
    }
    return true;
  }
}
