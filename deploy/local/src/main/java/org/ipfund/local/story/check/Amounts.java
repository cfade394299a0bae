package org.ipfund.local.story.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Sums of yuan that answers name. */
public final class Amounts {

  public static final BigDecimal NOTHING = new BigDecimal("0.00");

  private Amounts() {}

  /** A field's yuan; nothing where it is null. */
  static BigDecimal of(JsonNode item, String field) {
    String text = item.path(field).asText("");
    return text.isEmpty() || text.equals("null") ? NOTHING : new BigDecimal(text);
  }

  static BigDecimal sum(List<JsonNode> items, String field) {
    return items.stream().map(item -> of(item, field)).reduce(NOTHING, BigDecimal::add);
  }

  /** Sums by the text of another field. */
  static Map<String, BigDecimal> by(
      List<JsonNode> items, String key, Function<JsonNode, BigDecimal> amount) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    items.forEach(item -> sums.merge(item.path(key).asText(), amount.apply(item), BigDecimal::add));
    return sums;
  }
}
