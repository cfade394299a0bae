package org.ipfund.bench.events;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.ipfund.bench.BenchOptions;
import org.ipfund.bench.EventLatency;
import org.ipfund.bench.Measure;
import org.ipfund.bench.Seed;

/**
 * Measures what an event costs, one part of a round at a time: each needs processes of its own,
 * which {@code deploy/bench/run events} starts.
 */
public final class EventBench {

  private static final int BACKLOG_EVENTS =
      Integer.parseInt(System.getenv().getOrDefault("BACKLOG_EVENTS", "100000"));
  private static final Duration WINDOW = Duration.ofSeconds(1);

  private final BenchOptions options;
  private final Results results;
  private final PrintStream out;
  private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

  private EventBench(BenchOptions options, Results results, PrintStream out) {
    this.options = options;
    this.results = results;
    this.out = out;
  }

  /** The part, the file of results and, for {@code all}, the suite's data directory. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Results results = new Results(Path.of(arguments[1]));
    EventBench bench = new EventBench(BenchOptions.fromEnvironment(), results, out);
    switch (arguments[0]) {
      case "alone" -> bench.alone();
      case "all" -> bench.all(Path.of(arguments[2]));
      case "fill" -> bench.fill();
      case "relay" -> bench.relay();
      case "backlog" -> bench.backlog();
      default -> new Report(results).print(out);
    }
  }

  private void alone() {
    new Seed(options).region(run);
    tell(Figure.CREATE_ALONE, new CreateRate(options).alone());
  }

  private void all(Path data) {
    new Seed(options).region(run);
    Queue queue = new CreateRate(options).allAtWork();
    tell(Figure.CREATED, queue.createdPerSecond());
    tell(Figure.CREATE_ALL, queue.perSecond());
    tellRatio(Figure.CREATE_RATIO, queue.perSecond());
    tell(Figure.LARGEST_BACKLOG, BigDecimal.valueOf(queue.largest()));
    tell(Figure.EMPTY_AFTER, millis(queue.emptyAfterMicros()));
    latency(half(queue.perSecond()));
    tell(Figure.IDLE, new IdleCost(data).percentOfCore());
  }

  private void latency(int perSecond) {
    EventLatency latency = new EventLatency(options);
    latency.measure(run + "w", perSecond, options.warmUp(), Figure.CONSUMERS);
    EventLatency.Outcome outcome =
        latency.measure(run + "m", perSecond, options.run(), Figure.CONSUMERS);
    tell(Figure.LATENCY_RATE, BigDecimal.valueOf(perSecond));
    tell(Figure.LATENCY_REACHED, new Pace(outcome.written()).perSecond());
    outcome.micros().forEach(this::tellLatency);
  }

  private void tellLatency(String consumer, List<Long> micros) {
    String name = consumer.toUpperCase(Locale.ROOT);
    tell(Figure.valueOf(name + "_P50"), millis(Measure.percentile(micros, 50)));
    tell(Figure.valueOf(name + "_P99"), millis(Measure.percentile(micros, 99)));
    tell(Figure.valueOf(name + "_MAX"), millis(micros.get(micros.size() - 1)));
  }

  private void fill() {
    new Seed(options).region(run);
    new OutboxFill(options).put(BACKLOG_EVENTS);
  }

  private void relay() {
    BigDecimal perSecond = new RelayPace(options).measure().perSecond();
    tell(Figure.RELAY, perSecond);
    tellRatio(Figure.RELAY_RATIO, perSecond);
  }

  private void backlog() {
    Backlog backlog = new Backlog(options);
    tell(Figure.BACKLOG_LEFT, BigDecimal.valueOf(backlog.drain()));
    Pace pace = backlog.pace();
    List<BigDecimal> windows = pace.windows(WINDOW);
    for (int i = 0; i < windows.size(); i++) {
      long from = i * WINDOW.toSeconds();
      out.printf("    %3d s %8s /s%n", from + WINDOW.toSeconds(), Report.text(windows.get(i)));
    }
    tell(Figure.BACKLOG, pace.perSecond());
    tellRatio(Figure.BACKLOG_RATIO, pace.perSecond());
    tell(Figure.BACKLOG_LOWEST, Collections.min(windows));
    tell(Figure.BACKLOG_HIGHEST, Collections.max(windows));
    tell(Figure.BACKLOG_STEADY, pace.lastOfFirst());
  }

  private void tell(Figure figure, BigDecimal value) {
    out.printf("  %-30s %10s %s%n", figure.title(), Report.text(value), figure.unit());
    results.add(figure, value);
  }

  private void tellRatio(Figure figure, BigDecimal value) {
    BigDecimal alone = results.last(Figure.CREATE_ALONE);
    tell(figure, value.movePointRight(2).divide(alone, 1, RoundingMode.HALF_UP));
  }

  private static int half(BigDecimal perSecond) {
    return Math.max(1, perSecond.divide(BigDecimal.valueOf(20), 0, RoundingMode.DOWN).intValue())
        * 10;
  }

  private static BigDecimal millis(long micros) {
    return BigDecimal.valueOf(micros).movePointLeft(3);
  }
}
