package org.ipfund.bench.fuzz.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipfund.bench.fuzz.document.Schemas;
import org.ipfund.bench.fuzz.request.Branches;
import org.ipfund.bench.fuzz.request.ValueMaker;

/**
 * A value's place in a body.
 *
 * @param parent object or array that holds it
 * @param name its property, or null in an array
 * @param index its position in an array
 * @param schema what it should be like
 * @param required whether its object cannot be without it
 */
record Spot(JsonNode parent, String name, int index, JsonNode schema, boolean required) {

  JsonNode value() {
    return name == null ? parent.path(index) : parent.path(name);
  }

  void set(JsonNode value) {
    if (name == null) {
      ((ArrayNode) parent).set(index, value);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
  }

  String type() {
    return ValueMaker.type(schema);
  }

  boolean isText() {
    return value().isTextual();
  }

  /** All places of a body, outermost first. */
  static List<Spot> of(JsonNode body, JsonNode schema, Schemas schemas) {
    List<Spot> spots = new ArrayList<>();
    walk(body, schema, schemas, spots);
    return spots;
  }

  private static void walk(JsonNode value, JsonNode given, Schemas schemas, List<Spot> spots) {
    JsonNode schema = Branches.of(schemas, given, value);
    if (value.isObject()) {
      List<String> required = new ArrayList<>();
      schema.path("required").forEach(each -> required.add(each.asText()));
      for (Map.Entry<String, JsonNode> each : value.properties()) {
        JsonNode inner = schema.path("properties").path(each.getKey());
        if (!inner.isMissingNode()) {
          JsonNode resolved = Branches.of(schemas, inner, each.getValue());
          boolean needed = required.contains(each.getKey());
          spots.add(new Spot(value, each.getKey(), 0, resolved, needed));
          walk(each.getValue(), resolved, schemas, spots);
        }
      }
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        JsonNode resolved = Branches.of(schemas, schema.path("items"), value.path(i));
        spots.add(new Spot(value, null, i, resolved, true));
        walk(value.path(i), resolved, schemas, spots);
      }
    }
  }
}
