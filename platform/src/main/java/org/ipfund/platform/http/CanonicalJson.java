package org.ipfund.platform.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON in one way, so that bodies of one meaning are the same bytes: members by their names,
 * no blanks, one way to escape. What is text stays as it is, an amount of {@code "1.0"} too.
 */
final class CanonicalJson {

  private CanonicalJson() {}

  /** The body in that form, or as it is when it is no JSON. */
  static byte[] of(ObjectMapper json, byte[] body) {
    if (body.length == 0) {
      return body;
    }
    try {
      JsonNode tree = json.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(body);
      return json.writeValueAsBytes(ordered(tree));
    } catch (IOException none) {
      return body;
    }
  }

  private static Object ordered(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> members = new TreeMap<>();
      node.properties().forEach(member -> members.put(member.getKey(), ordered(member.getValue())));
      return members;
    }
    if (node.isArray()) {
      List<Object> elements = new ArrayList<>(node.size());
      node.forEach(element -> elements.add(ordered(element)));
      return elements;
    }
    return node;
  }
}
