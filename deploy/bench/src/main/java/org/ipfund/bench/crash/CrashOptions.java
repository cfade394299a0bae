package org.ipfund.bench.crash;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipfund.bench.crash.fault.Fault;
import org.ipfund.bench.crash.mutant.Mutant;
import org.ipfund.bench.crash.stage.Consumer;
import org.ipfund.bench.crash.stage.Setting;

/**
 * What a run of the matrix is.
 *
 * @param consumer the service that takes the backlog
 * @param root the suite's folder, where the packaged service is
 * @param data where the servers keep their data, and everybody's logs are
 * @param times how often each fault strikes, empty for each one's own number
 * @param first the number of the first trial: seed and number decide a trial
 * @param backlog events that each trial sends
 * @param paceMillis how long each effect takes until the fault strikes, so that it strikes in time
 * @param lockSeconds how long a lock is held
 * @param outageSeconds how long a server is away
 * @param mutant a fault put into the service, which the matrix has to find
 */
public record CrashOptions(
    Consumer consumer,
    Path root,
    Path data,
    long seed,
    List<Fault> faults,
    Optional<Integer> times,
    int first,
    int backlog,
    int paceMillis,
    int lockSeconds,
    int outageSeconds,
    Optional<Mutant> mutant) {

  private static final Set<String> NAMES =
      Set.of(
          "--service",
          "--root",
          "--data",
          "--seed",
          "--faults",
          "--times",
          "--first",
          "--backlog",
          "--pace-millis",
          "--lock-seconds",
          "--outage-seconds",
          "--mutant");
  private static final String USAGE =
      "Usage: crash [--service submission|allocation] [--seed S] [--faults NAME,...] [--times N] [--first N] [--backlog N] [--pace-millis N]"
          + " [--lock-seconds N] [--outage-seconds N] [--mutant NAME] --data DIR\n  faults: "
          + names(Fault.values())
          + "\n  mutants: "
          + names(Mutant.values());

  /** Reads the command line; throws {@link IllegalArgumentException} with the usage. */
  public static CrashOptions of(List<String> arguments) {
    Map<String, String> given = pairs(arguments);
    try {
      return new CrashOptions(
          Consumer.valueOf(constant(given.getOrDefault("--service", "submission"))),
          Path.of(given.getOrDefault("--root", "")),
          Path.of(Optional.ofNullable(given.get("--data")).orElseThrow()),
          Long.parseLong(given.getOrDefault("--seed", "1")),
          faults(given.get("--faults")),
          Optional.ofNullable(given.get("--times")).map(Integer::valueOf),
          number(given, "--first", 1),
          number(given, "--backlog", 1_000),
          number(given, "--pace-millis", 10),
          number(given, "--lock-seconds", 30),
          number(given, "--outage-seconds", 12),
          Optional.ofNullable(given.get("--mutant"))
              .map(CrashOptions::constant)
              .map(Mutant::valueOf));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(e.getMessage() + "\n" + USAGE, e);
    }
  }

  private static Map<String, String> pairs(List<String> arguments) {
    Deque<String> left = new ArrayDeque<>(arguments);
    Map<String, String> pairs = new HashMap<>();
    while (!left.isEmpty()) {
      String name = left.pop();
      if (!NAMES.contains(name) || left.isEmpty()) {
        throw new IllegalArgumentException(name + "?\n" + USAGE);
      }
      pairs.put(name, left.pop());
    }
    return pairs;
  }

  private static List<Fault> faults(String names) {
    return names == null
        ? List.of(Fault.values())
        : Arrays.stream(names.split(",")).map(CrashOptions::constant).map(Fault::valueOf).toList();
  }

  private static int number(Map<String, String> given, String name, int otherwise) {
    return Integer.parseInt(given.getOrDefault(name, String.valueOf(otherwise)));
  }

  private static String constant(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String names(Enum<?>[] constants) {
    return String.join(
        " ",
        Arrays.stream(constants)
            .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList());
  }

  /** How often the fault strikes. */
  int timesOf(Fault fault) {
    return times.orElse(fault.times());
  }

  /** The service waits for locks a third of the time for which they are held. */
  Setting setting() {
    return new Setting(consumer, root, data, Math.max(1, lockSeconds / 3), mutant);
  }
}
