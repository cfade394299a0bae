package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.document.Schemas;

/** One branch of a composed schema, with what its discriminator says. */
public final class Branches {

  private Branches() {}

  /** The schema itself, or one of its branches by chance. */
  static JsonNode choose(Schemas schemas, JsonNode given, Dice dice) {
    JsonNode schema = schemas.resolve(given);
    for (String composition : List.of("oneOf", "anyOf")) {
      if (schema.path(composition).isArray()) {
        JsonNode chosen = dice.pick(ValueMaker.list(schema.path(composition)));
        return choose(schemas, discriminated(schemas, schema, chosen), dice);
      }
    }
    return schema.path("allOf").isArray() ? merged(schemas, schema) : schema;
  }

  /** The branch that a value's discriminator names, or the first. */
  public static JsonNode of(Schemas schemas, JsonNode given, JsonNode value) {
    JsonNode schema = schemas.resolve(given);
    for (String composition : List.of("oneOf", "anyOf")) {
      if (schema.path(composition).isArray()) {
        JsonNode mapping = schema.path("discriminator").path("mapping");
        String kind = value.path(schema.at("/discriminator/propertyName").asText()).asText();
        JsonNode first = schema.path(composition).path(0);
        String named = mapping.path(kind).asText();
        return schemas.resolve(named.isEmpty() ? first : reference(first, named));
      }
    }
    return schema.path("allOf").isArray() ? merged(schemas, schema) : schema;
  }

  private static JsonNode reference(JsonNode like, String to) {
    ObjectNode reference = like.deepCopy();
    return reference.put("$ref", to);
  }

  private static JsonNode discriminated(Schemas schemas, JsonNode schema, JsonNode chosen) {
    String reference = chosen.path("$ref").asText();
    String property = schema.at("/discriminator/propertyName").asText();
    for (Map.Entry<String, JsonNode> each :
        schema.path("discriminator").path("mapping").properties()) {
      if (each.getValue().asText().equals(reference)) {
        ObjectNode copy = schemas.resolve(chosen).deepCopy();
        ObjectNode only = copy.withObject("/properties").putObject(property);
        only.put("type", "string").putArray("enum").add(each.getKey());
        return copy;
      }
    }
    return chosen;
  }

  private static JsonNode merged(Schemas schemas, JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.remove("allOf");
    for (JsonNode part : schema.path("allOf")) {
      JsonNode resolved = Branches.of(schemas, part, whole);
      resolved
          .path("properties")
          .properties()
          .forEach(p -> whole.withObject("/properties").set(p.getKey(), p.getValue()));
      resolved.path("required").forEach(r -> whole.withArray("/required").add(r));
      resolved.properties().stream()
          .filter(p -> !whole.has(p.getKey()))
          .forEach(p -> whole.set(p.getKey(), p.getValue()));
    }
    return whole;
  }
}
