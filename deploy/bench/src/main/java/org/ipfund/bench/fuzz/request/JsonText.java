package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes JSON, and where a mutation wants it what is none: a raw piece stands as a marked string in
 * the tree and unquoted in the text.
 */
public final class JsonText {

  private static final String MARK = "raw~";
  private static final Pattern RAW = Pattern.compile("\"" + MARK + "([^\"]*)~\"");
  private static final ObjectMapper PLAIN = new ObjectMapper();
  private static final ObjectMapper ESCAPING =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private JsonText() {}

  /** A piece of text that stands in the JSON as it is; single quotes become double ones. */
  public static JsonNode raw(String piece) {
    return JsonNodeFactory.instance.textNode(MARK + piece + "~");
  }

  static byte[] bytes(JsonNode tree) {
    String plain = write(PLAIN, tree);
    String text = hasLoneSurrogate(plain) ? write(ESCAPING, tree) : plain;
    if (text.contains(MARK)) {
      text =
          RAW.matcher(text)
              .replaceAll(m -> Matcher.quoteReplacement(m.group(1).replace('\'', '"')));
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String write(ObjectMapper mapper, JsonNode tree) {
    try {
      return mapper.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
