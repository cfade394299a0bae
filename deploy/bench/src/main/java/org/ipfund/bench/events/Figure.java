package org.ipfund.bench.events;

import java.math.BigDecimal;
import java.util.List;

/** What is measured of events, in the order of the report. */
enum Figure {
  CREATE_ALONE("create alone", "/s"),
  CREATED("created, all at work", "/s"),
  CREATE_ALL("effects, all at work", "/s"),
  CREATE_RATIO("  of create alone", "%", Goal.atLeast(40)),
  LARGEST_BACKLOG("  largest backlog", "events"),
  EMPTY_AFTER("  empty after the last create", "ms"),
  LATENCY_RATE("latency, asked at", "/s"),
  LATENCY_REACHED("  reached", "/s"),
  SUBMISSION_P50("  submission p50", "ms"),
  SUBMISSION_P99("  submission p99", "ms", Goal.below(100)),
  SUBMISSION_MAX("  submission max", "ms"),
  ALLOCATION_P50("  allocation p50", "ms"),
  ALLOCATION_P99("  allocation p99", "ms", Goal.below(100)),
  ALLOCATION_MAX("  allocation max", "ms"),
  PERFORMANCE_P50("  performance p50", "ms"),
  PERFORMANCE_P99("  performance p99", "ms", Goal.below(100)),
  PERFORMANCE_MAX("  performance max", "ms"),
  IDLE("idle, four services", "% core"),
  RELAY("relay alone", "/s", Goal.atLeast(10_000)),
  RELAY_RATIO("  of create alone", "%"),
  BACKLOG_LEFT("backlog not taken in 10 min", "events", Goal.below(1)),
  BACKLOG("backlog, one consumer", "/s"),
  BACKLOG_RATIO("  of create alone", "%"),
  BACKLOG_LOWEST("  lowest of a second", "/s"),
  BACKLOG_HIGHEST("  highest of a second", "/s"),
  BACKLOG_STEADY("  last tenth of first", "%");

  /** The three that hear of the catalog's units. */
  static final List<String> CONSUMERS = List.of("submission", "allocation", "performance");

  private final String title;
  private final String unit;
  private final Goal goal;

  Figure(String title, String unit) {
    this(title, unit, null);
  }

  Figure(String title, String unit, Goal goal) {
    this.title = title;
    this.unit = unit;
    this.goal = goal;
  }

  String title() {
    return title;
  }

  String unit() {
    return unit;
  }

  /** Whether a value is as good as wanted, in words; empty where nothing is wanted. */
  String verdict(BigDecimal value) {
    return goal == null ? "" : goal.verdict(value);
  }
}
