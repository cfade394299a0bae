package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.http.Answer;

/** Learns from accepted requests what exists, so that later ones can act on it. */
public final class Harvest {

  private static final int MOST_ITEMS = 25;
  private static final int DEEPEST = 4;
  private static final int LONGEST = 200;
  private static final List<String> TRAITS = List.of("kind", "status");
  private static final Set<String> NOT_WORTH = Set.of("next", "version", "message", "type");

  private final Known known;
  private final ObjectMapper json = new ObjectMapper();

  public Harvest(Known known) {
    this.known = known;
  }

  /** Takes what an accepted request and its answer tell. */
  public void take(Made made, Answer answer) {
    boolean routed = !made.expectation().unrouted() && !made.expectation().unreadable();
    if (!answer.accepted() || !routed || answer.body().length == 0) {
      return;
    }
    Operation operation = made.operation();
    if (made.mutations().isEmpty() && made.body() != null) {
      known.acceptedBody(operation.name(), made.body());
    }
    if (made.mutations().isEmpty()) {
      known.sender(operation.name(), made.credential());
    }
    if (operation.takes("header", "Idempotency-Key")) {
      known.sent(new Sent(operation, made.request(), answer.status(), answer.text()));
    }
    try {
      read(operation, made.path(), answer);
    } catch (JsonProcessingException notJson) {
      // the oracle says so
    }
  }

  private void read(Operation operation, Map<String, String> path, Answer answer)
      throws JsonProcessingException {
    JsonNode body = json.readTree(answer.text());
    List<String> keys = List.copyOf(path.values());
    String collection = Names.collection(operation.path());
    if (body.path("items").isArray()) {
      items(body.path("items")).forEach(item -> item(operation, collection, keys, item));
      if (body.path("next").isTextual()) {
        known.cursor(operation.name(), body.path("next").asText());
      }
    } else if (!keys.isEmpty() && body.path("id").asText().equals(keys.get(keys.size() - 1))) {
      String of = Names.ofResource(operation.path());
      known.resource(operation.service(), of, keys);
      tag(operation, of, keys, answer, body);
    } else if (body.has("id")) {
      item(operation, collection, keys, body);
    }
    if (body.path("operationId").isTextual()) {
      String id = body.path("operationId").asText();
      known.resource(operation.service(), "/v1/operations", List.of(id));
    }
    scalars(body, 0);
  }

  private static Stream<JsonNode> items(JsonNode array) {
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    return items.stream().limit(MOST_ITEMS);
  }

  private void item(Operation operation, String collection, List<String> parents, JsonNode item) {
    String key = item.has("id") ? "id" : "code";
    String value = item.path(key).asText();
    if (value.isEmpty()) {
      return;
    }
    List<String> keys = Stream.concat(parents.stream(), Stream.of(value)).toList();
    known.resource(operation.service(), collection, keys);
    String reference = Names.reference(collection, key);
    known.value(reference, value);
    known.value(Names.shortReference(reference), value);
    for (String trait : TRAITS) {
      known.value(reference + "." + item.path(trait).asText(), value);
    }
    tag(operation, collection, keys, null, item);
  }

  private void tag(Operation of, String collection, List<String> keys, Answer answer, JsonNode in) {
    String path = fill(collection + "/{}", keys);
    String header = answer == null ? null : answer.header("ETag").orElse(null);
    if (header != null) {
      known.tag(of.service(), path, header);
    } else if (in.path("version").isNumber()) {
      known.tag(of.service(), path, "\"" + in.path("version").asText() + "\"");
    }
  }

  static String fill(String collection, List<String> keys) {
    String path = collection;
    for (String key : keys) {
      path = path.replaceFirst("\\{}", java.util.regex.Matcher.quoteReplacement(key));
    }
    return path;
  }

  private void scalars(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      items(node).forEach(item -> scalars(item, depth + 1));
    }
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      JsonNode value = each.getValue();
      if (value.isContainerNode()) {
        scalars(value, depth + 1);
      } else if (isWorth(each.getKey(), value)) {
        known.value(each.getKey(), value.asText());
      }
    }
  }

  private static boolean isWorth(String name, JsonNode value) {
    return !value.isNull()
        && !value.isBoolean()
        && !name.equals("id")
        && !name.endsWith("Label")
        && !NOT_WORTH.contains(name)
        && !value.asText().isBlank()
        && value.asText().length() <= LONGEST;
  }
}
