package org.ipfund.platform.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is told of each operation, by its id: a service's own texts, and those of the operations
 * that every service has.
 */
public final class OperationTexts {

  /** A service's own texts. */
  public static final String OWN = "META-INF/openapi/operations.md";

  private static final String COMMON = "META-INF/openapi/common-operations.md";
  private static final String HEADING = "## ";
  private static final String PLACE = "### ";
  private static final String FENCE = "```";

  private final Map<String, OperationText> texts = new LinkedHashMap<>();

  private OperationTexts() {}

  /** Own and common ones; where a service tells of a common operation, its text is taken. */
  public static OperationTexts load() {
    OperationTexts all = parse(read(COMMON));
    all.texts.putAll(own().texts);
    return all;
  }

  /** Only what the service tells itself. */
  public static OperationTexts own() {
    return parse(read(OWN));
  }

  private static String read(String resource) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream text = loader.getResourceAsStream(resource)) {
      return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param markdown a heading with its id for each operation, paragraphs, and under headings of
   *     third rank an example in a fence
   */
  public static OperationTexts parse(String markdown) {
    OperationTexts parsed = new OperationTexts();
    String id = null;
    String place = null;
    boolean fenced = false;
    StringBuilder part = new StringBuilder();
    for (String line : markdown.lines().toList()) {
      if (line.startsWith(FENCE)) {
        fenced = !fenced;
      } else if (!fenced && (line.startsWith(HEADING) || line.startsWith(PLACE))) {
        parsed.add(id, place, part);
        boolean heading = line.startsWith(HEADING);
        id = heading ? line.substring(HEADING.length()).strip() : id;
        place = heading ? null : line.substring(PLACE.length()).strip();
      } else {
        part.append(line).append('\n');
      }
    }
    if (fenced) {
      throw new IllegalArgumentException("a fence of " + id + " has no end");
    }
    parsed.add(id, place, part);
    return parsed;
  }

  private void add(String id, String place, StringBuilder part) {
    String text = part.toString().strip();
    part.setLength(0);
    if (id == null) {
      return;
    }
    if (place == null) {
      if (texts.putIfAbsent(id, new OperationText(text, new LinkedHashMap<>())) != null) {
        throw new IllegalArgumentException(id + " is told of twice");
      }
    } else if (texts.get(id).examples().putIfAbsent(place, text) != null) {
      throw new IllegalArgumentException(id + " has two examples at " + place);
    }
  }

  /** The text of an operation; null where there is none. */
  public OperationText of(String operationId) {
    return texts.get(operationId);
  }

  public Set<String> ids() {
    return Set.copyOf(texts.keySet());
  }
}
