package org.ipfund.bench.lists;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to walk and for how long.
 *
 * @param data the folder of the running suite
 * @param rows how many each table is filled to
 * @param rounds 0 for plans and statements only
 */
record ListOptions(
    Path root, Path data, int rows, int rounds, int seconds, int warmUp, String only) {

  static ListOptions of(List<String> arguments) {
    Map<String, String> given = new HashMap<>();
    if (arguments.size() % 2 != 0) {
      throw new IllegalArgumentException("an option has no value: " + arguments);
    }
    for (int i = 0; i < arguments.size(); i += 2) {
      given.put(arguments.get(i), arguments.get(i + 1));
    }
    ListOptions options =
        new ListOptions(
            Path.of(given.getOrDefault("--root", ".")),
            Path.of(given.getOrDefault("--data", "deploy/local/.data")),
            number(given, "--rows", 100_000),
            number(given, "--rounds", 5),
            number(given, "--seconds", 2),
            number(given, "--warm-up", 5),
            given.getOrDefault("--only", ""));
    given.keySet().removeAll(List.of("--root", "--data", "--rows", "--rounds", "--seconds"));
    given.keySet().removeAll(List.of("--warm-up", "--only"));
    if (!given.isEmpty()) {
      throw new IllegalArgumentException("unknown options: " + given.keySet());
    }
    return options;
  }

  private static int number(Map<String, String> given, String name, int otherwise) {
    return Integer.parseInt(given.getOrDefault(name, String.valueOf(otherwise)));
  }
}
