package org.ipfund.platform.problem;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** Counts the problems that clients were told of, by their kind. */
@Singleton
public class ProblemCount {

  private final Map<ProblemKind, Counter> counters = new EnumMap<>(ProblemKind.class);

  public ProblemCount(MeterRegistry registry) {
    for (ProblemKind kind : ProblemKind.values()) {
      counters.put(
          kind,
          Counter.builder("http_problems")
              .description("requests that were answered with a problem document")
              .tag("kind", kind.name())
              .register(registry));
    }
  }

  public void add(ProblemKind kind) {
    counters.get(kind).increment();
  }
}
