package org.ipfund.embedded;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.utils.Exit;

/**
 * What happens when the broker wants to end its JVM because of a fatal fault. By default the fault
 * becomes an exception in the broker's own thread, so that the tests around it fail with a message
 * instead of vanishing; a program that is nothing but servers ends in good order.
 */
final class BrokerExit {

  private static final AtomicBoolean DECIDED = new AtomicBoolean();

  private BrokerExit() {}

  /** Turns faults into exceptions unless something was decided before. */
  static void intercept() {
    if (DECIDED.compareAndSet(false, true)) {
      use(BrokerExit::refuse);
    }
  }

  /** Lets a fault end the JVM through its shutdown hooks, so that PostgreSQL stops as well. */
  static void endsJvm() {
    DECIDED.set(true);
    use(BrokerExit::exit);
  }

  private static void use(Exit.Procedure procedure) {
    Exit.setExitProcedure(procedure);
    Exit.setHaltProcedure(procedure);
  }

  private static void refuse(int status, String message) {
    throw new IllegalStateException("Kafka wants to end with status " + status + ": " + message);
  }

  private static void exit(int status, String message) {
    // Not in the broker's thread: the hook waits for that thread to end.
    new Thread(() -> System.exit(status), "broker-exit").start();
    refuse(status, message);
  }
}
