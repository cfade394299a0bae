package org.ipfund.platform.held;

import java.util.Arrays;
import java.util.stream.Stream;

/** Which held events are asked for; what is null excludes none. */
record HeldFilter(Direction direction, HeldState state, String type, String topic, String subject) {

  static HeldFilter of(HeldState stateOrNull) {
    return new HeldFilter(null, stateOrNull, null, null, null);
  }

  /** Whether a text is asked for that no column can hold. */
  boolean matchesNothing() {
    return Stream.of(type, topic, subject).anyMatch(t -> t != null && t.indexOf('\0') >= 0);
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
