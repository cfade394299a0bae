package org.ipfund.bench.fuzz.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.request.JsonText;
import org.ipfund.bench.fuzz.request.Numbers;

/** Mutations of numbers in a JSON body. */
final class NumberMutations {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> IMPOSSIBLE =
      List.of(
          "1e400", "-1e400", "NaN", "Infinity", "1.5", "1e-400", "01", "+1", "0x1F", ".5", "1.");
  private static final List<String> LARGE =
      List.of("2147483648", "-2147483649", "9223372036854775808", "99999999999999999999999999");

  private NumberMutations() {}

  static List<Mutation> all() {
    return List.of(
        FieldMutations.at(
            "impossible-number",
            NumberMutations::isWhole,
            (s, d) -> FieldMutations.set(s, JsonText.raw(d.pick(IMPOSSIBLE)))),
        FieldMutations.at(
            "large-number", NumberMutations::isWhole, (s, d) -> large(s, d.pick(LARGE))),
        FieldMutations.at("below-least", s -> isWhole(s) && hasLeast(s), NumberMutations::below),
        FieldMutations.at(
            "above-most", s -> isWhole(s) && s.schema().has("maximum"), NumberMutations::above),
        FieldMutations.at(
            "odd-number",
            NumberMutations::isWhole,
            (s, d) -> !FieldMutations.set(s, JsonText.raw(d.pick(List.of("1.0", "-0", "1e2"))))));
  }

  private static boolean isWhole(Spot spot) {
    return spot.type().equals("integer") && !spot.schema().has("enum");
  }

  private static boolean large(Spot spot, String number) {
    BigDecimal value = new BigDecimal(number);
    JsonNode schema = spot.schema();
    boolean beyond =
        schema.has("maximum") && value.compareTo(schema.get("maximum").decimalValue()) > 0
            || schema.has("minimum") && value.compareTo(schema.get("minimum").decimalValue()) < 0;
    return FieldMutations.set(spot, JsonText.raw(number)) && beyond;
  }

  private static boolean hasLeast(Spot spot) {
    return spot.schema().has("minimum") || spot.schema().has("exclusiveMinimum");
  }

  private static boolean below(Spot spot, Dice dice) {
    long least = Numbers.least(spot.schema());
    return FieldMutations.set(spot, NODES.numberNode(least - 1 - dice.below(3)));
  }

  private static boolean above(Spot spot, Dice dice) {
    return FieldMutations.set(spot, NODES.numberNode(Numbers.most(spot.schema()) + 1));
  }
}
