package org.ipfund.bench.fuzz.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Schemas as an answer is held to them: whoever documents its properties has no others. Parts of a
 * composition stay open, because only the whole knows all properties.
 */
final class ClosedSchemas {

  private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");
  private static final String CLOSED = "additionalProperties";

  private ClosedSchemas() {}

  static JsonNode of(JsonNode components) {
    JsonNode copy = components.deepCopy();
    Set<String> parts = new HashSet<>();
    collectParts(copy, parts);
    copy.path("schemas")
        .properties()
        .forEach(
            schema -> {
              if (!parts.contains("#/components/schemas/" + schema.getKey())) {
                close(schema.getValue());
              }
            });
    return copy;
  }

  private static void collectParts(JsonNode node, Set<String> parts) {
    for (String composition : COMPOSITIONS) {
      node.path(composition).forEach(part -> parts.add(part.path("$ref").asText()));
    }
    node.forEach(child -> collectParts(child, parts));
  }

  private static void close(JsonNode schema) {
    boolean composed = COMPOSITIONS.stream().anyMatch(schema::has);
    if (schema instanceof ObjectNode object && schema.has("properties") && !composed) {
      if (!object.has(CLOSED)) {
        object.put(CLOSED, false);
      }
    }
    if (!composed) {
      schema.path("properties").forEach(ClosedSchemas::close);
      if (schema.has("items")) {
        close(schema.path("items"));
      }
    }
  }
}
