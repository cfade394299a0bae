package org.ipfund.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Writes JSON in one way, so that bodies of one meaning are the same bytes: members by their names,
 * no blanks, one way to escape. What is text stays as it is, an amount of {@code "1.0"} too.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  /** The body in that form, or as it is when it is no JSON. */
  public static byte[] of(ObjectMapper json, byte[] body) {
    if (body.length == 0) {
      return body;
    }
    try {
      JsonNode tree = json.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(body);
      ByteArrayOutputStream written = new ByteArrayOutputStream(body.length);
      try (JsonGenerator out = json.createGenerator(written)) {
        write(tree, out);
      }
      return written.toByteArray();
    } catch (IOException none) {
      return body;
    }
  }

  private static void write(JsonNode node, JsonGenerator out) throws IOException {
    if (node.isObject()) {
      out.writeStartObject();
      for (String name : names(node)) {
        out.writeFieldName(name);
        write(node.get(name), out);
      }
      out.writeEndObject();
    } else if (node.isArray()) {
      out.writeStartArray();
      for (JsonNode element : node) {
        write(element, out);
      }
      out.writeEndArray();
    } else {
      out.writeTree(node);
    }
  }

  private static String[] names(JsonNode object) {
    String[] names = new String[object.size()];
    int next = 0;
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      names[next++] = member.getKey();
    }
    Arrays.sort(names);
    return names;
  }
}
