package org.ipfund.bench.crash;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipfund.bench.crash.fault.Fault;
import org.ipfund.bench.crash.oracle.Verdict;

/** What the whole matrix showed. */
record Report(long seed, List<Outcome> outcomes) {

  private static final String HEAD =
      "%-20s %5s %12s %6s %6s %6s %6s %12s %10s %9s%n"
          .formatted(
              "fault",
              "times",
              "acknowledged",
              "lost",
              "poison",
              "stuck",
              "twice",
              "out of order",
              "undrained",
              "drain s");
  private static final String ROW = "%-20s %5d %12d %6d %6d %6d %6d %12d %10d %9s%n";

  /** Whether nothing was wrong in any trial. */
  boolean isClean() {
    return outcomes.stream().allMatch(Outcome::isClean);
  }

  /** One line for each fault. */
  String table() {
    Map<Fault, List<Outcome>> byFault =
        outcomes.stream()
            .collect(Collectors.groupingBy(Outcome::fault, TreeMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder("seed %d%n%s".formatted(seed, HEAD));
    byFault.forEach((fault, trials) -> text.append(row(name(fault), trials)));
    return text.append(row("all", outcomes)).toString();
  }

  private static String row(String name, List<Outcome> trials) {
    Verdict sum = trials.stream().map(Outcome::verdict).reduce(Verdict.none(), Verdict::plus);
    long undrained = trials.stream().filter(trial -> !trial.drained()).count();
    return ROW.formatted(
        name,
        trials.size(),
        sum.acknowledged(),
        sum.lost(),
        sum.poison(),
        sum.stuck(),
        sum.twice(),
        sum.outOfOrder(),
        undrained,
        seconds(trials));
  }

  /** The median and the longest. */
  private static String seconds(List<Outcome> trials) {
    double[] sorted = trials.stream().mapToDouble(Outcome::seconds).sorted().toArray();
    return sorted.length == 0
        ? "-"
        : "%.1f/%.1f".formatted(sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }

  /** One trial, as soon as it is over. */
  static String line(int number, Outcome outcome) {
    Verdict verdict = outcome.verdict();
    return "%s %3d %-20s %d acknowledged: lost %d, poison %d, stuck %d, twice %d, out of order %d; %s %.1f s"
        .formatted(
            outcome.isClean() ? "✓" : "✗",
            number,
            name(outcome.fault()),
            verdict.acknowledged(),
            verdict.lost(),
            verdict.poison(),
            verdict.stuck(),
            verdict.twice(),
            verdict.outOfOrder(),
            outcome.drained() ? "drained in" : "not drained after",
            outcome.seconds());
  }

  private static String name(Fault fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
