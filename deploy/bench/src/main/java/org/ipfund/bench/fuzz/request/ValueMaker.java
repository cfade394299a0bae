package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.document.Schemas;

/** Makes valid values of schemas, with what is known where the names agree. */
public final class ValueMaker {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int OPTIONAL_SHARE = 60;
  private static final int MANY_SHARE = 10;
  private static final int DEEPEST = 8;

  private final Schemas schemas;
  private final TextMaker texts;

  ValueMaker(Schemas schemas, Known known) {
    this.schemas = schemas;
    this.texts = new TextMaker(known);
  }

  JsonNode make(JsonNode schema, String name, Dice dice) {
    return make(schema, name, dice, 0);
  }

  private JsonNode make(JsonNode given, String name, Dice dice, int depth) {
    JsonNode schema = Branches.choose(schemas, given, dice);
    if (schema.path("enum").isArray()) {
      return dice.pick(list(schema.path("enum")));
    }
    return switch (type(schema)) {
      case "object" -> object(schema, dice, depth);
      case "array" -> array(schema, name, dice, depth);
      case "integer" -> NODES.numberNode(Numbers.integer(schema, name, dice));
      case "number" -> NODES.numberNode(java.math.BigDecimal.valueOf(dice.between(0, 100), 1));
      case "boolean" -> NODES.booleanNode(dice.percent(50));
      default -> NODES.textNode(texts.make(schema, name, dice));
    };
  }

  public static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    String first = type.isArray() ? type.path(0).asText() : type.asText();
    return first.isEmpty() && schema.has("properties") ? "object" : first;
  }

  private ObjectNode object(JsonNode schema, Dice dice, int depth) {
    ObjectNode object = NODES.objectNode();
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(each -> required.add(each.asText()));
    for (Map.Entry<String, JsonNode> each : schema.path("properties").properties()) {
      Dice own = dice.fork();
      boolean wanted = required.contains(each.getKey()) || own.percent(OPTIONAL_SHARE);
      if (wanted && depth < DEEPEST) {
        object.set(each.getKey(), make(each.getValue(), each.getKey(), own, depth + 1));
      }
    }
    return object;
  }

  private ArrayNode array(JsonNode schema, String name, Dice dice, int depth) {
    int least = schema.path("minItems").asInt(0);
    int most =
        Math.min(schema.path("maxItems").asInt(100), least + (dice.percent(MANY_SHARE) ? 20 : 2));
    ArrayNode array = NODES.arrayNode();
    long count = dice.between(least, Math.max(least, most));
    for (int i = 0; i < count && depth < DEEPEST; i++) {
      array.add(make(schema.path("items"), name, dice.fork(), depth + 1));
    }
    return array;
  }

  public static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }
}
