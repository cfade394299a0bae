package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ipfund.bench.fuzz.Dice;

/** Whole numbers within the bounds of a schema, near its ends at times. */
public final class Numbers {

  private static final int SPAN = 20;
  private static final int HINT_SHARE = 85;
  private static final int EDGE_SHARE = 15;

  private Numbers() {}

  static long integer(JsonNode schema, String name, Dice dice) {
    long least = least(schema);
    long most = most(schema);
    String hint = Hints.of(name, dice).orElse("");
    if (hint.matches("-?\\d{1,9}") && dice.percent(HINT_SHARE)) {
      long value = Long.parseLong(hint);
      if (value >= least && value <= most) {
        return value;
      }
    }
    if (dice.percent(EDGE_SHARE)) {
      return dice.pick(List.of(least, most));
    }
    return dice.between(least, Math.min(most, least + SPAN));
  }

  public static long least(JsonNode schema) {
    if (schema.path("exclusiveMinimum").isNumber()) {
      return schema.path("exclusiveMinimum").asLong() + 1;
    }
    return schema.path("minimum").asLong(0);
  }

  public static long most(JsonNode schema) {
    long largest = schema.path("format").asText().equals("int64") ? 1L << 53 : Integer.MAX_VALUE;
    if (schema.path("exclusiveMaximum").isNumber()) {
      return schema.path("exclusiveMaximum").asLong() - 1;
    }
    return schema.path("maximum").asLong(largest);
  }
}
