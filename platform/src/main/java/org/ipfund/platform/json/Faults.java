package org.ipfund.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/**
 * Finds all faults of a body. Binding stops at its first fault, so a faulty value is noted, taken
 * out, and the rest bound again until nothing is left to find. Of a body with thousands of objects
 * only the first ones are found: memory and time for all could be anything.
 */
@ApplicationScoped
class Faults {

  private static final Wording WORDS = Wording.of(Faults.class);

  private static final int MOST = 100;
  private static final int MOST_OF_MANY = 10;

  /** Objects in a body that are many. */
  private static final int MANY = 5_000;

  private static final String RULE = "schema";

  private final Constraints constraints;

  Faults(Constraints constraints) {
    this.constraints = constraints;
  }

  /**
   * Binds and validates a body.
   *
   * @throws ProblemException 400 with every fault
   */
  Object read(ObjectReader reader, byte[] bytes) throws IOException {
    Map<String, Violation> faults = new LinkedHashMap<>();
    Object bound = bind(TextReading.ofRequest(reader), bytes, faults);
    if (bound == null && faults.isEmpty()) {
      note(faults, WORDS.text("body.missing"), SyntaxFault.SEND_BODY);
    }
    if (bound != null) {
      List<Violation> broken =
          isMany(bytes) ? constraints.checkFirst(bound) : constraints.check(bound);
      broken.forEach(v -> faults.putIfAbsent(v.pointer(), v));
    }
    if (!faults.isEmpty()) {
      throw ProblemException.malformed(List.copyOf(faults.values()));
    }
    return bound;
  }

  private static Object bind(ObjectReader reader, byte[] bytes, Map<String, Violation> faults)
      throws IOException {
    if (isWide(bytes)) {
      note(faults, WORDS.text("utf-8"), SyntaxFault.SEND_UTF8);
      return null;
    }
    if (isMarked(bytes)) {
      note(faults, WORDS.text("body.marked"), SyntaxFault.SEND_UTF8);
      return null;
    }
    try {
      return bytes.length == 0 ? null : reader.readValue(bytes);
    } catch (JsonMappingException first) {
      return bindAgain(reader, bytes, faults);
    } catch (JsonProcessingException broken) {
      note(faults, SyntaxFault.message(broken), SyntaxFault.remedy(broken));
      return null;
    }
  }

  /** The parser would guess UTF-16 and UTF-32 from a NUL or a byte order mark in front. */
  private static boolean isWide(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || isMark(bytes[0]));
  }

  /** The parser would skip it; others that read the same bytes, such as a signature, do not. */
  private static boolean isMarked(byte[] bytes) {
    return bytes.length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean isMark(byte first) {
    return first == (byte) 0xFE || first == (byte) 0xFF;
  }

  private static Object bindAgain(ObjectReader reader, byte[] bytes, Map<String, Violation> faults)
      throws IOException {
    JsonNode tree;
    try {
      tree = reader.readTree(bytes);
    } catch (JsonProcessingException broken) {
      note(faults, SyntaxFault.message(broken), SyntaxFault.remedy(broken));
      return null;
    }
    int most = isMany(bytes) ? MOST_OF_MANY : MOST;
    while (faults.size() < most) {
      try {
        return reader.readValue(tree);
      } catch (JsonMappingException fault) {
        String pointer = JsonPointers.of(fault.getPath());
        boolean told = faults.containsKey(pointer) || !JsonPointers.remove(tree, fault);
        faults.putIfAbsent(pointer, MappingFault.violation(pointer, fault));
        if (told) {
          return null;
        }
      }
    }
    return null;
  }

  private static boolean isMany(byte[] bytes) {
    int objects = 0;
    for (byte one : bytes) {
      objects += one == '{' ? 1 : 0;
    }
    return objects > MANY;
  }

  /** A fault of the body as a whole. */
  private static void note(Map<String, Violation> faults, Text message, Text remedy) {
    faults.putIfAbsent("", new Violation("", RULE, message, remedy));
  }
}
