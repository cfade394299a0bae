package org.ipfund.bench;

import java.time.Duration;

/**
 * What to measure against and for how long; every part comes from an environment variable with a
 * default that fits {@code deploy/local/up}.
 */
public record BenchOptions(
    String catalogUrl,
    String postgresHost,
    String postgresPort,
    String token,
    int connections,
    Duration warmUp,
    Duration warmUpMost,
    Duration run,
    int rounds) {

  public static BenchOptions fromEnvironment() {
    return new BenchOptions(
        env("CATALOG_URL", "http://127.0.0.1:8081"),
        env("POSTGRES_HOST", "127.0.0.1"),
        env("POSTGRES_PORT", "15432"),
        env("BENCH_TOKEN", ""),
        Integer.parseInt(env("CONNECTIONS", "16")),
        Duration.ofSeconds(Long.parseLong(env("WARM_UP_SECONDS", "25"))),
        Duration.ofSeconds(Long.parseLong(env("WARM_UP_MOST_SECONDS", "180"))),
        Duration.ofSeconds(Long.parseLong(env("RUN_SECONDS", "10"))),
        Integer.parseInt(env("ROUNDS", "3")));
  }

  private static String env(String name, String otherwise) {
    return System.getenv().getOrDefault(name, otherwise);
  }

  /** Who asks: somebody who may add units, signed in by the suite that is measured. */
  String authorization() {
    return "Bearer " + token;
  }

  /** Row-level security shows a connection to it everything. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://%s:%s/%s?options=-c%%20ipfund.scope=/%%20-c%%20ipfund.depth=9"
        .formatted(postgresHost, postgresPort, database);
  }
}
