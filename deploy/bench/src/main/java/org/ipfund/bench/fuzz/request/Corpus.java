package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipfund.bench.fuzz.Dice;

/**
 * Bodies that were prepared by hand because chance would hardly find what the rules accept. In them
 * {@code ${roundId}} stands for a known value of that name, {@code ${#}} for some number, {@code
 * ${year}} and {@code ${nextYear}} for those of today.
 */
public final class Corpus {

  private static final JsonNode ENTRIES = Hints.read("/fuzz/corpus.json");
  private static final Pattern HOLE = Pattern.compile("\\$\\{([^}]+)}");
  private static final String YEAR_NUMBER = "${year:number}";
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final int NUMBERS = 100_000;

  private final Known known;

  Corpus(Known known) {
    this.known = known;
  }

  /** The operations that have a body prepared, in the order in which they make sense. */
  public static List<String> operations() {
    List<String> names = new ArrayList<>();
    ENTRIES.forEach(entry -> names.add(entry.path("operation").asText()));
    return names;
  }

  /** Gives the draft one of the bodies for its operation; false when there is none. */
  boolean fill(Draft draft, Dice dice) {
    List<JsonNode> fitting = new ArrayList<>();
    ENTRIES.forEach(
        entry -> {
          if (entry.path("operation").asText().equals(draft.operation.name())) {
            fitting.add(entry);
          }
        });
    if (!fitting.isEmpty()) {
      fill(draft, dice.pick(fitting), dice);
    }
    return !fitting.isEmpty();
  }

  /** Gives the draft the body at that place of the prepared ones. */
  void fill(Draft draft, int place, Dice dice) {
    fill(draft, ENTRIES.path(place), dice);
  }

  private void fill(Draft draft, JsonNode entry, Dice dice) {
    if (entry.has("body")) {
      draft.body = filled(entry.path("body"), dice);
    }
    entry
        .path("query")
        .properties()
        .forEach(q -> draft.setQuery(q.getKey(), q.getValue().asText()));
  }

  private JsonNode filled(JsonNode node, Dice dice) {
    if (node.isObject()) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(p -> copy.set(p.getKey(), filled(p.getValue(), dice)));
      return copy;
    }
    if (node.isArray()) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> copy.add(filled(item, dice)));
      return copy;
    }
    if (node.asText().equals(YEAR_NUMBER)) {
      return JsonNodeFactory.instance.numberNode(year());
    }
    return node.isTextual() ? JsonNodeFactory.instance.textNode(text(node.asText(), dice)) : node;
  }

  private String text(String template, Dice dice) {
    return HOLE.matcher(template)
        .replaceAll(hole -> Matcher.quoteReplacement(value(hole.group(1), dice)));
  }

  private String value(String name, Dice dice) {
    int some = dice.below(NUMBERS);
    long number = dice.bits();
    return switch (name) {
      case "#" -> Integer.toString(some);
      case "year" -> Integer.toString(year());
      case "nextYear" -> Integer.toString(year() + 1);
      default -> known.value(name, number).orElseGet(() -> new UUID(number, number).toString());
    };
  }

  private static int year() {
    return LocalDate.now(SHANGHAI).getYear();
  }
}
