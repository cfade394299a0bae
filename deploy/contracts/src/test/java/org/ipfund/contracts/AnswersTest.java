package org.ipfund.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer always holds is said: a client that asks "is it there?" of everything is bad. */
class AnswersTest {

  /**
   * Each of its properties may be missing: what a form does not ask for is not written; who answers
   * for a task is said in one of several forms.
   */
  private static final Set<String> NOTHING_ALWAYS = Set.of("DemandHeader", "ResponsibilityRequest");

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "submission", "allocation", "performance"})
  void answers_ofEachContract_sayWhatIsAlwaysThere(String service) throws IOException {
    Path written = Path.of("..", "..", service + "-service", "openapi", "openapi.yaml");
    JsonNode contract = new YAMLMapper().readTree(written.toFile());
    Set<String> answered = new HashSet<>();
    contract
        .at("/paths")
        .findValues("responses")
        .forEach(part -> collect(contract, part, answered));

    Set<String> silent = new TreeSet<>();
    for (Map.Entry<String, JsonNode> schema : contract.at("/components/schemas").properties()) {
      JsonNode told = schema.getValue();
      if (answered.contains(schema.getKey()) && told.has("properties") && !told.has("required")) {
        silent.add(schema.getKey());
      }
    }
    silent.removeAll(NOTHING_ALWAYS);
    assertEquals(Set.of(), silent);
  }

  private static void collect(JsonNode contract, JsonNode part, Set<String> found) {
    List<JsonNode> references = part.findValues("$ref");
    for (JsonNode reference : references) {
      String pointer = reference.asText().substring(1);
      if (found.add(pointer.substring(pointer.lastIndexOf('/') + 1))) {
        collect(contract, contract.at(pointer), found);
      }
    }
  }
}
