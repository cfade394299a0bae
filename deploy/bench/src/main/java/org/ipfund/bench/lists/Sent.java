package org.ipfund.bench.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that reached the database, with its values and how it was done.
 *
 * @param session the database session that ran it
 */
record Sent(int session, String text, Map<Integer, String> values, JsonNode plan) {

  private static final Pattern SETTINGS = Pattern.compile("set_config\\('ipfund\\.subject'");
  private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\d+)");
  private static final int SUBJECT = 4;

  static Sent of(int session, JsonNode logged) {
    Map<Integer, String> values = new HashMap<>();
    Matcher value = VALUE.matcher(logged.path("Query Parameters").asText());
    while (value.find()) {
      values.put(Integer.valueOf(value.group(1)), value.group(2));
    }
    return new Sent(session, logged.path("Query Text").asText(), values, logged.path("Plan"));
  }

  /** Whether it only tells the session who asks. */
  boolean isSettings() {
    return SETTINGS.matcher(text).find();
  }

  /** Whether it is the one that tells the session that this one asks. */
  boolean isOf(String subject) {
    return isSettings() && ("'" + subject + "'").equals(values.get(SUBJECT));
  }

  /** The statement with its values in their places. */
  String sql() {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Objects.requireNonNullElse(
                        values.get(Integer.valueOf(found.group(1))), "NULL")));
  }

  List<Scan> scans() {
    List<Scan> scans = new ArrayList<>();
    collect(plan, scans);
    return scans;
  }

  private static void collect(JsonNode node, List<Scan> scans) {
    if (node.has("Relation Name") || node.path("Node Type").asText().contains("Index")) {
      scans.add(Scan.of(node));
    }
    node.path("Plans").forEach(below -> collect(below, scans));
  }
}
