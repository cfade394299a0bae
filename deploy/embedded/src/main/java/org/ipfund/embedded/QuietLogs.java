package org.ipfund.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the servers' chatter out of the log of the program that starts them: warnings only. */
final class QuietLogs {

  // Held here because java.util.logging forgets loggers that nobody refers to.
  private static final List<Logger> LOGGERS =
      List.of(
          Logger.getLogger("kafka"),
          Logger.getLogger("org.apache.kafka"),
          Logger.getLogger("state.change.logger"),
          Logger.getLogger("io.zonky"),
          Logger.getLogger("EmbeddedPostgres"));

  private static final List<Logger> WARN_ABOUT_ROUTINE =
      List.of(
          Logger.getLogger("org.apache.kafka.controller.QuorumController"),
          Logger.getLogger("org.apache.kafka.controller.ActivationRecordsGenerator"),
          Logger.getLogger("org.apache.kafka.common.utils.AppInfoParser"));

  private QuietLogs() {}

  static void install() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
    WARN_ABOUT_ROUTINE.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
