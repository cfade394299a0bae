package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipfund.bench.fuzz.Dice;

/** Values that make sense under a property's name, before any answer has told one. */
final class Hints {

  private static final JsonNode HINTS = read("/fuzz/hints.json");

  private Hints() {}

  static Optional<String> of(String name, Dice dice) {
    List<String> values = new ArrayList<>();
    HINTS.path(name).forEach(value -> values.add(value.asText()));
    return values.isEmpty() ? Optional.empty() : Optional.of(dice.pick(values));
  }

  static JsonNode read(String resource) {
    try (InputStream in = Hints.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
