package org.ipfund.bench.fuzz;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** Tells how far a run is. */
final class Progress {

  private final Map<String, Tally> tallies;
  private final PrintStream out;
  private final long begin = System.nanoTime();

  Progress(Map<String, Tally> tallies, PrintStream out) {
    this.tallies = tallies;
    this.out = out;
  }

  void tell() {
    long requests = tallies.values().stream().mapToLong(Tally::requests).sum();
    long milliseconds = Math.max(1, (System.nanoTime() - begin) / 1_000_000);
    Map<Integer, Long> statuses = new TreeMap<>();
    tallies.values().forEach(t -> t.statuses().forEach((s, n) -> statuses.merge(s, n, Long::sum)));
    out.printf("  %d requests, %d/s %s%n", requests, requests * 1000 / milliseconds, statuses);
  }
}
