package org.ipfund.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same name has the same type in all four contracts. */
class NamesTest {

  private static final List<String> SERVICES =
      List.of("catalog", "submission", "allocation", "performance");

  /**
   * Names of the field that mean two things, each plain where it stands: the status of a problem is
   * a number by RFC 9457, that of a demand a code. Nothing is added here: a new name is found.
   */
  private static final Set<String> HOMONYMS =
      Set.of(
          "count", // whether to count; how many of a line's items, kept and told in events so
          "id", // of a rule: its printed number, C05, as events tell it
          "kind", // of long work: services name their own; of a traced entry: as it was printed
          "message", // of an import: in both languages, kept with its operation
          "number", // of a checkpoint, which is signed under this name: it never ends
          "roles", // of whoever signed in: with names and lenders
          "rule", // of a target table: one of seven
          "rules", // of a form: with stage and effect; of the record: numbers, hashed so
          "stage", // of a trace: as the notice said
          "status"); // of a problem: by RFC 9457

  private static final Map<String, JsonNode> CONTRACTS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (String service : SERVICES) {
      Path contract = Path.of("..", "..", service + "-service", "openapi", "openapi.yaml");
      CONTRACTS.put(service, new YAMLMapper().readTree(contract.toFile()));
    }
  }

  @Test
  void names_inAllContracts_haveOneTypeEach() {
    Map<String, Map<String, List<String>>> types = types();
    Set<String> twice = new TreeSet<>();
    types.forEach(
        (name, found) -> {
          if (found.size() > 1) {
            twice.add(name);
          }
        });
    assertEquals(new TreeSet<>(HOMONYMS), twice, () -> shown(types, twice));
  }

  private static String shown(Map<String, Map<String, List<String>>> types, Set<String> twice) {
    StringBuilder shown = new StringBuilder();
    twice.stream()
        .filter(name -> !HOMONYMS.contains(name))
        .forEach(name -> shown.append(name).append(": ").append(types.get(name)).append('\n'));
    return shown.toString();
  }

  private static Map<String, Map<String, List<String>>> types() {
    Map<String, Map<String, List<String>>> types = new TreeMap<>();
    CONTRACTS.forEach(
        (service, contract) -> {
          contract
              .at("/components/schemas")
              .properties()
              .forEach(
                  schema ->
                      schema
                          .getValue()
                          .path("properties")
                          .properties()
                          .forEach(
                              property ->
                                  note(
                                      types,
                                      property.getKey(),
                                      type(contract, property.getValue()),
                                      service + " " + schema.getKey())));
          parameters(contract)
              .forEach(
                  parameter ->
                      note(
                          types,
                          parameter.path("name").asText(),
                          type(contract, parameter.path("schema")),
                          service + " parameter"));
        });
    return types;
  }

  private static void note(
      Map<String, Map<String, List<String>>> types, String name, String type, String where) {
    types
        .computeIfAbsent(name, n -> new TreeMap<>())
        .computeIfAbsent(type, t -> new ArrayList<>())
        .add(where);
  }

  private static List<JsonNode> parameters(JsonNode contract) {
    List<JsonNode> parameters = new ArrayList<>();
    for (JsonNode path : contract.path("paths")) {
      for (JsonNode operation : path) {
        for (JsonNode parameter : operation.path("parameters")) {
          if (parameter.has("schema") && !parameter.path("in").asText().equals("header")) {
            parameters.add(parameter);
          }
        }
      }
    }
    return parameters;
  }

  /** A closed list and an object are told by their kind: their names differ by service. */
  private static String type(JsonNode contract, JsonNode schema) {
    if (schema.hasNonNull("$ref")) {
      return type(contract, contract.at(schema.path("$ref").asText().substring(1)));
    }
    if (schema.has("enum")) {
      return "code";
    }
    String type = schema.path("type").asText("object");
    return switch (type) {
      case "array" -> "list of " + type(contract, schema.path("items"));
      case "object" -> type;
      default -> (type + " " + schema.path("format").asText()).strip();
    };
  }
}
