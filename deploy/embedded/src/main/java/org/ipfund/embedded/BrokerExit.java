package org.ipfund.embedded;

import org.apache.kafka.common.utils.Exit;

/**
 * Keeps a broker's fatal fault from ending the JVM that hosts it: the fault becomes an exception in
 * the broker's own thread, tests and services around it go on and fail with a message.
 */
final class BrokerExit {

  private BrokerExit() {}

  static void intercept() {
    Exit.setExitProcedure(BrokerExit::refuse);
    Exit.setHaltProcedure(BrokerExit::refuse);
  }

  private static void refuse(int status, String message) {
    throw new IllegalStateException("Kafka wants to end with status " + status + ": " + message);
  }
}
