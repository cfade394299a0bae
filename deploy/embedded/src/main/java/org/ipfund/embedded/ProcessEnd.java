package org.ipfund.embedded;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: first asks, then insists. */
public final class ProcessEnd {

  private ProcessEnd() {}

  /** Asks the process to end (SIGTERM) and kills it when it has not ended within the grace. */
  public static void end(ProcessHandle process, Duration grace) {
    process.destroy();
    awaitOrKill(process, grace);
  }

  /** Waits for an end that was already asked for, and kills the process after the grace. */
  static void awaitOrKill(ProcessHandle process, Duration grace) {
    try {
      process.onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
