package org.ipfund.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@link Up} was asked for.
 *
 * @param root the suite's own folder, where the packaged services are
 * @param dataDir where databases, topics and logs are kept between two runs
 * @param once end after the walk instead of waiting for Ctrl-C
 * @param fresh forget what an earlier run left in the data directory
 * @param year walk the year through the services once they run
 * @param only the one service to start, or null for all four
 * @param kill service to be killed in the middle of the walk and started again, or null
 */
record UpOptions(
    Path root,
    Path dataDir,
    boolean once,
    boolean fresh,
    boolean year,
    Service only,
    Service kill) {

  private static final String USAGE =
      "Usage: up [--once] [--fresh] [--data DIR] [--no-year] [--only SERVICE]"
          + " [--kill SERVICE]";

  /** Reads the command line; throws {@link IllegalArgumentException} with the usage. */
  static UpOptions of(List<String> arguments) {
    Deque<String> left = new ArrayDeque<>(arguments);
    Path root = Path.of("");
    Path data = null;
    boolean once = false;
    boolean fresh = false;
    boolean year = true;
    Service only = null;
    Service kill = null;
    while (!left.isEmpty()) {
      String argument = left.pop();
      switch (argument) {
        case "--once" -> once = true;
        case "--fresh" -> fresh = true;
        case "--no-year" -> year = false;
        case "--only" -> only = service(valueOf(argument, left));
        case "--kill" -> kill = service(valueOf(argument, left));
        case "--data" -> data = Path.of(valueOf(argument, left));
        case "--root" -> root = Path.of(valueOf(argument, left));
        default -> throw new IllegalArgumentException("Unknown: " + argument + ". " + USAGE);
      }
    }
    Path chosen = data == null ? root.resolve("deploy/local/.data") : data;
    return new UpOptions(absolute(root), absolute(chosen), once, fresh, year, only, kill);
  }

  private static String valueOf(String argument, Deque<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException(argument + " needs a value. " + USAGE);
    }
    return left.pop();
  }

  private static Service service(String title) {
    return Stream.of(Service.values())
        .filter(service -> service.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No service " + title + ". " + USAGE));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
