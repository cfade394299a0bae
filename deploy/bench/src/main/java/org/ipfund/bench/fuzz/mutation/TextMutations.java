package org.ipfund.bench.fuzz.mutation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.function.Predicate;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.request.TextMaker;
import org.ipfund.bench.fuzz.request.ValueMaker;
import org.ipfund.bench.fuzz.request.Words;

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
        FieldMutations.at("padded", free, (s, d) -> padded(s)));
  }

  private static boolean isFree(Spot spot) {
    return !spot.schema().has("format") && !spot.schema().has("enum");
  }

  /** Sets it and tells whether the schema refuses it. */
  static boolean text(Spot spot, String text) {
    spot.set(NODES.textNode(text));
    return breaks(spot, text);
  }

  static boolean breaks(Spot spot, String text) {
    boolean constant = spot.schema().has("enum");
    return constant
        ? ValueMaker.list(spot.schema().path("enum")).stream()
            .noneMatch(c -> c.asText().equals(text))
        : !TextMaker.fits(spot.schema(), text);
  }

  /** Blanks around a text are taken off before it is judged. */
  private static boolean padded(Spot spot) {
    String meant = spot.value().asText();
    spot.set(NODES.textNode("  " + meant + "\u00A0"));
    return breaks(spot, meant);
  }

  private static boolean tooLong(Spot spot, Dice dice) {
    int most = spot.schema().path("maxLength").asInt();
    return text(spot, dice.pick(List.of("x", "权", "9")).repeat(most + 1));
  }

  private static boolean large(Spot spot, int length, Dice dice) {
    String unit = dice.pick(List.of("a", "知", "😀", "' ", "\\", "9"));
    return text(spot, unit.repeat(length / unit.length()));
  }
}
