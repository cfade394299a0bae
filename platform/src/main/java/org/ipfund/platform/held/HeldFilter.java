package org.ipfund.platform.held;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which held events are asked for; what is null excludes none. */
public record HeldFilter(
    @Parameter(description = "Those that came in or those that are to go out") @RestQuery
        Direction direction,
    @Parameter(description = "Why they are held") @RestQuery HeldState state,
    @Parameter(description = "The CloudEvents type with its version") @RestQuery String type,
    @Parameter(description = "The topic's name") @RestQuery String topic,
    @Parameter(description = "The aggregate they tell of") @RestQuery String subject) {

  static HeldFilter of(HeldState stateOrNull) {
    return new HeldFilter(null, stateOrNull, null, null, null);
  }

  /** In the order of the query's placeholders: each value twice. */
  Object[] values() {
    return Arrays.asList(name(direction), name(state), type, topic, subject).stream()
        .flatMap(value -> Stream.of(value, value))
        .toArray();
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
