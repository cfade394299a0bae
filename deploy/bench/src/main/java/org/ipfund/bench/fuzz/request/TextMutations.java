package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.ipfund.bench.fuzz.Dice;

/** Mutations of texts in a JSON body: their length, letters and formats. */
final class TextMutations {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int LARGE = 100_000;
  private static final int HUGE = 1_000_000;

  private TextMutations() {}

  static List<Mutation> all() {
    Predicate<Spot> free = spot -> spot.isText() && isFree(spot);
    return List.of(
        FieldMutations.at(
            "too-long", s -> s.isText() && s.schema().has("maxLength"), TextMutations::tooLong),
        FieldMutations.at("large-text", Spot::isText, (s, d) -> large(s, LARGE, d)),
        FieldMutations.at("huge-text", Spot::isText, (s, d) -> large(s, HUGE, d)),
        FieldMutations.at("blank", Spot::isText, (s, d) -> text(s, d.pick(List.of("", " ", "　")))),
        FieldMutations.at(
            "pattern-broken",
            s -> s.schema().has("pattern"),
            (s, d) -> text(s, d.pick(List.of("", "!", "\t", "０", "!".repeat(9))))),
        FieldMutations.at("strange-text", free, (s, d) -> text(s, d.pick(Words.STRANGE))),
        FieldMutations.at("attack", Spot::isText, (s, d) -> text(s, d.pick(Words.ATTACKS))),
        FieldMutations.at(
            "control-characters", Spot::isText, (s, d) -> text(s, d.pick(Words.CONTROLS))),
        FieldMutations.at("lone-surrogate", free, (s, d) -> text(s, d.pick(Words.LONE_SURROGATES))),
        FieldMutations.at("padded", free, (s, d) -> text(s, "  " + s.value().asText() + "\u00A0")),
        FieldMutations.at("uuid-spelling", is("uuid"), TextMutations::uuid),
        FieldMutations.at(
            "uuid-unknown",
            is("uuid"),
            (s, d) -> text(s, new java.util.UUID(d.bits(), d.bits()).toString())),
        FieldMutations.at(
            "broken-date", is("date"), (s, d) -> broken(s, d.pick(Words.BROKEN_DATES))),
        FieldMutations.at("edge-date", is("date"), (s, d) -> bent(s, d.pick(Words.EDGE_DATES))),
        FieldMutations.at(
            "broken-instant", is("date-time"), (s, d) -> broken(s, d.pick(Words.BROKEN_INSTANTS))),
        FieldMutations.at(
            "edge-instant", is("date-time"), (s, d) -> bent(s, d.pick(Words.EDGE_INSTANTS))),
        FieldMutations.at(
            "broken-money", TextMutations::isMoney, (s, d) -> text(s, d.pick(Words.BROKEN_MONEY))),
        FieldMutations.at(
            "money-as-number",
            TextMutations::isMoney,
            (s, d) ->
                FieldMutations.set(s, JsonText.raw(d.pick(List.of("1.00", "1", "-0", "1e2"))))),
        FieldMutations.at(
            "edge-money", TextMutations::isMoney, (s, d) -> text(s, d.pick(Words.EDGE_MONEY))));
  }

  private static Predicate<Spot> is(String format) {
    return spot -> spot.isText() && spot.schema().path("format").asText().equals(format);
  }

  private static boolean isFree(Spot spot) {
    return !spot.schema().has("format") && !spot.schema().has("enum");
  }

  private static boolean isMoney(Spot spot) {
    return spot.isText() && spot.schema().path("pattern").asText().startsWith("^-?[0-9]{1,");
  }

  /** Sets it and tells whether the schema refuses it. */
  private static boolean text(Spot spot, String text) {
    spot.set(NODES.textNode(text));
    return breaks(spot, text);
  }

  private static boolean broken(Spot spot, String text) {
    spot.set(NODES.textNode(text));
    return true;
  }

  private static boolean bent(Spot spot, String text) {
    spot.set(NODES.textNode(text));
    return false;
  }

  static boolean breaks(Spot spot, String text) {
    boolean constant = spot.schema().has("enum");
    return constant
        ? ValueMaker.list(spot.schema().path("enum")).stream()
            .noneMatch(c -> c.asText().equals(text))
        : !TextMaker.fits(spot.schema(), text);
  }

  private static boolean tooLong(Spot spot, Dice dice) {
    int most = spot.schema().path("maxLength").asInt();
    return text(spot, dice.pick(List.of("x", "权", "9")).repeat(most + 1));
  }

  private static boolean large(Spot spot, int length, Dice dice) {
    String unit = dice.pick(List.of("a", "知", "😀", "' ", "\\", "9"));
    return text(spot, unit.repeat(length / unit.length()));
  }

  private static boolean uuid(Spot spot, Dice dice) {
    String id = spot.value().asText();
    if (dice.percent(30)) {
      spot.set(NODES.textNode(id.toUpperCase(Locale.ROOT)));
      return false;
    }
    return broken(
        spot,
        dice.pick(
            List.of(
                id.replace("-", ""),
                "{" + id + "}",
                id + "0",
                " " + id,
                "urn:uuid:" + id,
                id.substring(1),
                "1-1-1-1-1",
                id.replace('-', '_'))));
  }
}
