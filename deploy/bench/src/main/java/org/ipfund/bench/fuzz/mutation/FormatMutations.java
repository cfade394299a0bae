package org.ipfund.bench.fuzz.mutation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.request.JsonText;
import org.ipfund.bench.fuzz.request.Words;

/** Mutations of texts with a form of their own: identifiers, dates, instants and amounts. */
final class FormatMutations {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FormatMutations() {}

  static List<Mutation> all() {
    return List.of(
        FieldMutations.at("uuid-spelling", is("uuid"), FormatMutations::uuid),
        FieldMutations.at(
            "uuid-unknown",
            is("uuid"),
            (s, d) -> TextMutations.text(s, new java.util.UUID(d.bits(), d.bits()).toString())),
        FieldMutations.at(
            "broken-date", is("date"), (s, d) -> broken(s, d.pick(Words.BROKEN_DATES))),
        FieldMutations.at("edge-date", is("date"), (s, d) -> bent(s, d.pick(Words.EDGE_DATES))),
        FieldMutations.at(
            "broken-instant", is("date-time"), (s, d) -> broken(s, d.pick(Words.BROKEN_INSTANTS))),
        FieldMutations.at(
            "edge-instant", is("date-time"), (s, d) -> bent(s, d.pick(Words.EDGE_INSTANTS))),
        FieldMutations.at(
            "broken-money",
            FormatMutations::isMoney,
            (s, d) -> TextMutations.text(s, d.pick(Words.BROKEN_MONEY))),
        FieldMutations.at(
            "money-as-number",
            FormatMutations::isMoney,
            (s, d) ->
                FieldMutations.set(s, JsonText.raw(d.pick(List.of("1.00", "1", "-0", "1e2"))))),
        FieldMutations.at(
            "edge-money",
            FormatMutations::isMoney,
            (s, d) -> TextMutations.text(s, d.pick(Words.EDGE_MONEY))));
  }

  private static Predicate<Spot> is(String format) {
    return spot -> spot.isText() && spot.schema().path("format").asText().equals(format);
  }

  private static boolean isMoney(Spot spot) {
    return spot.isText() && spot.schema().path("pattern").asText().startsWith("^-?[0-9]{1,");
  }

  private static boolean broken(Spot spot, String text) {
    spot.set(NODES.textNode(text));
    return true;
  }

  private static boolean bent(Spot spot, String text) {
    spot.set(NODES.textNode(text));
    return false;
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
