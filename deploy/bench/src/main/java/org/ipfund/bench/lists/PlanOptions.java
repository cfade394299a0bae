package org.ipfund.bench.lists;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of plans is filled in and walked.
 *
 * @param data the folder of the running suite
 * @param tasks how many there are in the end; a tenth of them is walked first
 * @param reports how many in the end, the same of each task
 * @param times how often each page is asked for when time is taken
 */
record PlanOptions(Path data, int tasks, int reports, int times) {

  private static final int DOCUMENT = 200;
  private static final int TENTH = 10;

  static PlanOptions of(List<String> arguments) {
    if (arguments.size() % 2 != 0) {
      throw new IllegalArgumentException("an option has no value: " + arguments);
    }
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      given.put(arguments.get(i), arguments.get(i + 1));
    }
    PlanOptions options =
        new PlanOptions(
            Path.of(given.getOrDefault("--data", "deploy/local/.data")),
            number(given, "--tasks", 100_000),
            number(given, "--reports", 1_000_000),
            number(given, "--times", 50));
    given.keySet().removeAll(List.of("--data", "--tasks", "--reports", "--times"));
    if (!given.isEmpty()) {
      throw new IllegalArgumentException("unknown options: " + given.keySet());
    }
    if (options.tasks() < DOCUMENT * TENTH || options.reports() < options.tasks()) {
      throw new IllegalArgumentException("at least 2000 tasks, and a report of each");
    }
    return options;
  }

  private static int number(Map<String, String> given, String name, int otherwise) {
    return Integer.parseInt(given.getOrDefault(name, String.valueOf(otherwise)));
  }

  /** The smaller size: whole documents. */
  int tenth() {
    return tasks / TENTH / DOCUMENT * DOCUMENT;
  }

  int reportsOfEach() {
    return reports / tasks;
  }
}
