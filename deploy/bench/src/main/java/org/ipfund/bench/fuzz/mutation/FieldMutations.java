package org.ipfund.bench.fuzz.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.request.Draft;
import org.ipfund.bench.fuzz.request.JsonText;

/** Mutations of the values in a JSON body, of any type. */
final class FieldMutations {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> NO_OBJECTS = List.of("[]", "'{}'", "''", "1", "false");
  private static final Map<String, List<String>> OTHER_TYPES =
      Map.of(
          "string", List.of("7", "true", "[]", "{}", "1.5e3", "['a']"),
          "integer", List.of("'7'", "''", "1.5", "true", "[1]", "{}"),
          "boolean", List.of("'true'", "''", "1", "0", "[]"),
          "array", List.of("{}", "'[]'", "''", "0"));
  private static final List<Integer> DEPTHS = List.of(30, 999, 1001, 5_000, 50_000);

  private FieldMutations() {}

  static List<Mutation> all() {
    return List.of(
        at(
            "missing-required",
            spot -> spot.required() && spot.name() != null,
            FieldMutations::drop),
        at("missing-optional", spot -> !spot.required(), FieldMutations::dropOptional),
        new Mutation("extra-field", FieldMutations::extra),
        at("null-required", Spot::required, (spot, dice) -> set(spot, NODES.nullNode())),
        at("null-optional", s -> !s.required(), (spot, dice) -> !set(spot, NODES.nullNode())),
        at("wrong-type", spot -> true, FieldMutations::wrongType),
        at("unknown-constant", s -> s.schema().has("enum"), FieldMutations::unknownConstant),
        at("constant-in-lower-case", s -> s.schema().has("enum"), FieldMutations::lowerCase),
        at("too-few-items", s -> s.schema().path("minItems").asInt() > 0, FieldMutations::tooFew),
        at("too-many-items", FieldMutations::canBeTooMany, FieldMutations::tooMany),
        at(
            "repeated-item",
            s -> s.value().isArray() && !s.value().isEmpty(),
            FieldMutations::repeat),
        at("deep-nesting", spot -> true, FieldMutations::nest));
  }

  /** Changes one place of those that fit; the change tells whether it broke the schema. */
  static Mutation at(String name, Predicate<Spot> fits, BiPredicate<Spot, Dice> change) {
    return new Mutation(
        name,
        (draft, dice) -> {
          if (!draft.isTree()) {
            return false;
          }
          List<Spot> spots =
              Spot.of(draft.body, draft.operation.bodySchema(), draft.schemas).stream()
                  .filter(fits)
                  .toList();
          if (spots.isEmpty()) {
            return false;
          }
          if (change.test(dice.pick(spots), dice)) {
            draft.expectation.refuse();
          }
          return true;
        });
  }

  private static boolean drop(Spot spot, Dice dice) {
    ((ObjectNode) spot.parent()).remove(spot.name());
    return true;
  }

  private static boolean dropOptional(Spot spot, Dice dice) {
    ((ObjectNode) spot.parent()).remove(spot.name());
    return false;
  }

  static boolean set(Spot spot, JsonNode value) {
    spot.set(value);
    return true;
  }

  private static boolean extra(Draft draft, Dice dice) {
    if (!draft.isObject()) {
      return false;
    }
    List<ObjectNode> objects = new java.util.ArrayList<>();
    collect(draft.body, objects);
    String name = dice.pick(List.of("unknown", "id", "__proto__", "version", "状态", "a b", "$ref"));
    ObjectNode object = dice.pick(objects);
    if (object.has(name)) {
      return false;
    }
    object.put(name, "x");
    draft.expectation.refuse();
    return true;
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(child -> collect(child, objects));
  }

  private static boolean wrongType(Spot spot, Dice dice) {
    List<String> others = OTHER_TYPES.getOrDefault(spot.type(), NO_OBJECTS);
    return set(spot, JsonText.raw(dice.pick(others)));
  }

  private static boolean unknownConstant(Spot spot, Dice dice) {
    return set(
        spot,
        dice.pick(
            List.of(
                NODES.textNode("NO_SUCH"),
                NODES.textNode(""),
                NODES.numberNode(0),
                NODES.numberNode(99),
                NODES.textNode(" "))));
  }

  private static boolean lowerCase(Spot spot, Dice dice) {
    return set(
        spot, NODES.textNode(spot.value().asText().toLowerCase(java.util.Locale.ROOT) + " "));
  }

  private static boolean tooFew(Spot spot, Dice dice) {
    return set(spot, NODES.arrayNode());
  }

  private static boolean canBeTooMany(Spot spot) {
    return spot.schema().has("maxItems") && spot.value().isArray() && !spot.value().isEmpty();
  }

  private static boolean tooMany(Spot spot, Dice dice) {
    ArrayNode many = NODES.arrayNode();
    int most = spot.schema().path("maxItems").asInt();
    for (int i = 0; i <= most; i++) {
      many.add(spot.value().path(i % spot.value().size()));
    }
    return set(spot, many);
  }

  private static boolean repeat(Spot spot, Dice dice) {
    ArrayNode array = (ArrayNode) spot.value();
    array.add(array.path(dice.below(array.size())).deepCopy());
    return array.size() > spot.schema().path("maxItems").asInt(Integer.MAX_VALUE);
  }

  private static boolean nest(Spot spot, Dice dice) {
    int depth = dice.pick(DEPTHS);
    String text =
        dice.percent(50)
            ? "[".repeat(depth) + "]".repeat(depth)
            : "{'a':".repeat(depth) + "1" + "}".repeat(depth);
    return set(spot, JsonText.raw(text));
  }
}
