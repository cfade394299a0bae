package org.ipfund.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Measures the running suite against its machine, all in one run: an empty endpoint and pgbench
 * with the same statements give the limit, the endpoints give what is reached of it.
 */
public final class Bench {

  private static final int UNITS = 100;
  private static final int EVENTS_PER_SECOND = 500;

  private final BenchOptions options;
  private final PrintStream out;
  private final Map<String, Function<Duration, BigDecimal>> loads = new LinkedHashMap<>();
  private final Map<String, List<BigDecimal>> results = new LinkedHashMap<>();

  private Bench(BenchOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * {@code limits} measures one service and its database, {@code suite} all of them at work, {@code
   * cost} one service as it was started, for {@code compare} to set beside others.
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Bench bench = new Bench(BenchOptions.fromEnvironment(), out);
    String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    switch (arguments[0]) {
      case "limits" -> bench.limits(run);
      case "cost" -> bench.cost(run, arguments[1], Path.of(arguments[2]));
      case "compare" -> Comparison.of(Path.of(arguments[1])).print(out);
      default -> bench.suite(run);
    }
  }

  private void limits(String run) throws IOException {
    Seed seed = new Seed(options);
    seed.region(run);
    prepare(Files.createTempDirectory("bench-"), seed.units(run, UNITS));
    loads.forEach(this::warmUp);
    for (int round = 1; round <= options.rounds(); round++) {
      out.printf("round %d of %d%n", round, options.rounds());
      loads.forEach(this::measure);
    }
    print();
  }

  private void cost(String run, String label, Path results) throws IOException {
    Seed seed = new Seed(options);
    seed.region(run);
    prepareEndpoints(Files.createTempDirectory("bench-"), seed.units(run, UNITS));
    out.println(label);
    loads.forEach(this::warmUp);
    for (int round = 1; round <= options.rounds(); round++) {
      loads.forEach(this::measure);
    }
    Comparison.add(results, label, this.results);
  }

  private void suite(String run) throws IOException {
    latency(run);
    Wrk wrk = new Wrk(options, Files.createTempDirectory("bench-"));
    Path post = wrk.posts("post");
    wrk.load(post, options.warmUp());
    BigDecimal reached = wrk.load(post, options.run());
    out.printf("create with event, relay and three consumers at work: %s /s%n", whole(reached));
  }

  private void prepare(Path folder, List<String> ids) {
    Pgbench pgbench = new Pgbench(options, folder);
    List<Path> sqlGet = pgbench.gets(ids);
    List<Path> sqlList = pgbench.list(ids.subList(0, ids.size() / 2));
    List<Path> sqlPost = pgbench.post();
    loads.put("sql get", time -> pgbench.load(sqlGet, time));
    loads.put("sql list", time -> pgbench.load(sqlList, time));
    loads.put("sql post", time -> pgbench.load(sqlPost, time));
    prepareEndpoints(folder, ids);
  }

  private void prepareEndpoints(Path folder, List<String> ids) {
    Wrk wrk = new Wrk(options, folder);
    Path empty = wrk.gets("empty", List.of("/v1/about"));
    Path get = wrk.gets("get", ids.stream().map(id -> "/v1/units/" + id).toList());
    Path list = wrk.gets("list", List.of("/v1/units?limit=20"));
    Path post = wrk.posts("post");
    loads.put("empty", time -> wrk.load(empty, time));
    loads.put("get", time -> wrk.load(get, time));
    loads.put("list", time -> wrk.load(list, time));
    loads.put("post", time -> wrk.load(post, time));
  }

  private void warmUp(String name, Function<Duration, BigDecimal> load) {
    if (!name.startsWith("sql")) {
      out.println("warming up: " + name);
      new WarmUp(options.warmUp(), options.warmUpMost()).run(load);
    }
  }

  private void measure(String name, Function<Duration, BigDecimal> load) {
    BigDecimal reached = load.apply(options.run());
    out.printf("  %-9s %9s /s%n", name, whole(reached));
    results.computeIfAbsent(name, n -> new ArrayList<>()).add(reached);
  }

  private void print() {
    BigDecimal empty = Measure.median(results.get("empty"));
    out.printf("%nmedians of %d, %d connections%n", options.rounds(), options.connections());
    out.printf("%-22s %9s %9s %9s %9s %8s%n", "", "empty", "pgbench", "limit", "reached", "ratio");
    for (String name : List.of("get", "list", "post")) {
      BigDecimal sql = Measure.median(results.get("sql " + name));
      BigDecimal limit = Measure.limit(empty, sql);
      BigDecimal reached = Measure.median(results.get(name));
      out.printf(
          "%-22s %9s %9s %9s %9s %7d%%%n",
          label(name),
          whole(empty),
          whole(sql),
          whole(limit),
          whole(reached),
          Measure.percent(reached, limit));
    }
  }

  private static String label(String name) {
    return switch (name) {
      case "get" -> "GET by id";
      case "list" -> "list of 20";
      default -> "create with event";
    };
  }

  private void latency(String run) {
    EventLatency latency = new EventLatency(options);
    List<String> consumers = List.of("submission");
    latency.measure(run + "w", EVENTS_PER_SECOND, options.warmUp(), consumers);
    List<Long> micros =
        latency
            .measure(run + "m", EVENTS_PER_SECOND, options.run(), consumers)
            .micros()
            .get("submission");
    out.printf(
        "%ncommit → consumer at %d events/s, %d events: p50 %s ms, p99 %s ms, max %s ms%n",
        EVENTS_PER_SECOND,
        micros.size(),
        millis(Measure.percentile(micros, 50)),
        millis(Measure.percentile(micros, 99)),
        millis(micros.get(micros.size() - 1)));
  }

  private static BigDecimal whole(BigDecimal value) {
    return value.setScale(0, RoundingMode.HALF_UP);
  }

  private static BigDecimal millis(long micros) {
    return BigDecimal.valueOf(micros).movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
  }
}
