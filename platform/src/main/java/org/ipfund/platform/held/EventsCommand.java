package org.ipfund.platform.held;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.ipfund.platform.audit.CommandAudit;
import org.ipfund.platform.db.CommandDatabase;
import org.ipfund.platform.event.CloudEvent;
import org.ipfund.platform.problem.ProblemException;

/**
 * The command {@code EVENTS_COMMAND}: what operators do over HTTP, with the database alone. The
 * running service finds what it changed by itself.
 */
public final class EventsCommand {

  private static final String NAME = "EVENTS_COMMAND";
  private static final int REFUSED = 1;
  private static final int NOT_DONE = 2;

  private EventsCommand() {}

  /** True when the process was started for this command and not to serve. */
  public static boolean isWanted(Config config) {
    return config.getOptionalValue(NAME, String.class).isPresent();
  }

  /**
   * Carries the command out and returns the exit code: 0 done, 1 refused, 2 not possible at all.
   */
  public static int run(Config config, PrintStream out) {
    try {
      CommandLine line = CommandLine.of(config.getValue(NAME, String.class));
      String operator = line.isWrite() ? operator(config) : null;
      return run(config, line, operator, out);
    } catch (SQLException | RuntimeException e) {
      out.printf("not done: %s%n", e.getMessage());
      return NOT_DONE;
    }
  }

  private static int run(Config config, CommandLine line, String operator, PrintStream out)
      throws SQLException {
    try (Connection database = CommandDatabase.connect(config)) {
      database.setAutoCommit(false);
      bounded(database);
      String service = config.getValue("quarkus.application.name", String.class);
      HeldStore store = new HeldStore(database, CloudEvent.source(service));
      CommandAudit audit = new CommandAudit(database, operator, "eventsCommand");
      String ownTopic = config.getValue("ipfund.events.topic", String.class);
      new CommandActions(store, audit, ownTopic, out).run(line);
      database.commit();
      return 0;
    } catch (ProblemException refused) {
      out.println("refused: " + refused.detail().en());
      refused.violations().stream()
          .filter(violation -> violation.remedy() != null)
          .forEach(violation -> out.println("remedy: " + violation.remedy().en()));
      return REFUSED;
    }
  }

  private static void bounded(Connection database) throws SQLException {
    try (Statement settings = database.createStatement()) {
      settings.execute(
          "SET lock_timeout = '10s'; SET statement_timeout = '60s'; SET ipfund.scope = '/'");
    }
  }

  private static String operator(Config config) {
    String operator = config.getOptionalValue("EVENTS_OPERATOR", String.class).orElse("").strip();
    if (operator.isEmpty()) {
      throw new IllegalArgumentException("EVENTS_OPERATOR is required: who decides this");
    }
    return "operator:" + operator;
  }
}
