package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ipfund.bench.fuzz.Dice;

/** Makes valid texts of a schema: known ones, sensible ones, or any that its pattern allows. */
public final class TextMaker {

  private static final int KNOWN_SHARE = 80;
  private static final int HINT_SHARE = 75;
  private static final int STRANGE_SHARE = 10;
  private static final int PATTERN_TRIES = 50;
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
  private static final Instant FIRST_INSTANT = Instant.parse("2022-01-01T00:00:00Z");
  private static final int DAYS = 3650;
  private static final Map<String, String> ALIASES =
      Map.of(
          "catalogueProjectId", "projectId",
          "administrativeParent", "regionCode",
          "fiscalParent", "regionCode",
          "cityRegionCode", "regionCode");

  private final Known known;

  TextMaker(Known known) {
    this.known = known;
  }

  String make(JsonNode schema, String name, Dice dice) {
    String wanted = ALIASES.getOrDefault(name, name);
    long number = dice.bits();
    Optional<String> hint = Hints.of(name, dice.fork());
    boolean useHint = dice.percent(HINT_SHARE);
    boolean useKnown = dice.percent(KNOWN_SHARE);
    Optional<String> value = useKnown ? known.value(wanted, number) : Optional.empty();
    if (value.filter(v -> fits(schema, v)).isPresent()) {
      return value.get();
    }
    if (useHint && hint.filter(h -> fits(schema, h)).isPresent()) {
      return hint.get();
    }
    return invented(schema, dice);
  }

  private static String invented(JsonNode schema, Dice dice) {
    switch (schema.path("format").asText()) {
      case "uuid":
        return new UUID(dice.bits(), dice.bits()).toString();
      case "date":
        return FIRST_DAY.plusDays(dice.below(DAYS)).toString();
      case "date-time":
        return FIRST_INSTANT.plusSeconds(dice.below(DAYS * 86_400 / 2)).toString();
      default:
    }
    List<JsonNode> examples = ValueMaker.list(schema.path("examples"));
    if (!examples.isEmpty() && dice.percent(HINT_SHARE)) {
      return dice.pick(examples).asText();
    }
    String pattern = schema.path("pattern").asText();
    if (!pattern.isEmpty() && !pattern.equals("\\S")) {
      return ofPattern(pattern, schema, dice);
    }
    String words = dice.pick(dice.percent(STRANGE_SHARE) ? Words.STRANGE : Words.PLAIN);
    return sized(pattern.isEmpty() ? words : "x" + words, schema, dice);
  }

  /** A pattern may allow more than the length does. */
  private static String ofPattern(String pattern, JsonNode schema, Dice dice) {
    String text = PatternText.of(pattern, dice);
    for (int tries = 0; tries < PATTERN_TRIES && !fits(schema, text); tries++) {
      text = PatternText.of(pattern, dice);
    }
    return text;
  }

  private static String sized(String words, JsonNode schema, Dice dice) {
    int least = schema.path("minLength").asInt(0);
    int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
    String text = words;
    if (dice.percent(5) && most <= 5_000) {
      text = words.repeat(most / words.length() + 1);
    }
    while (text.codePointCount(0, text.length()) < least) {
      text += words;
    }
    int end = text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length())));
    return text.substring(0, end);
  }

  public static boolean fits(JsonNode schema, String text) {
    String pattern = schema.path("pattern").asText();
    int length = text.codePointCount(0, text.length());
    String format = schema.path("format").asText();
    return length >= schema.path("minLength").asInt(0)
        && length <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
        && (pattern.isEmpty() || Pattern.compile(pattern).matcher(text).find())
        && (!format.equals("uuid") || text.length() == 36)
        && (!format.equals("date") || text.matches("\\d{4}-\\d\\d-\\d\\d"))
        && (!format.equals("date-time") || text.contains("T"));
  }
}
