package org.ipfund.platform.testing;

import static io.restassured.RestAssured.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.platform.openapi.OperationText;
import org.ipfund.platform.openapi.OperationTexts;

/**
 * Holds a contract against the texts it is made with: every operation is told of, every text is of
 * an operation, and every example is one that its place takes.
 */
public final class OperationsTold {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCHEMA = "/content/application~1json/schema";

  private final JsonNode document;
  private final OperationTexts own = OperationTexts.own();
  private final OperationTexts all = OperationTexts.load();
  private final JsonSchemaFactory factory = AnswerContract.factory();
  private final SchemaValidatorsConfig settings =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private final List<String> faults = new ArrayList<>();

  private OperationsTold(String document) {
    try {
      this.document = JSON.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.document.at("/components/schemas").forEach(AnswerContract::close);
  }

  /** Fails with every operation that is badly told of, and what is wrong with its text. */
  public static void check() {
    OperationsTold told =
        new OperationsTold(
            get("/q/openapi?format=json").then().statusCode(200).extract().asString());
    told.checkAll();
    if (!told.faults.isEmpty()) {
      throw new AssertionError(
          OperationTexts.OWN + " is not as it should be:\n" + String.join("\n", told.faults));
    }
  }

  private void checkAll() {
    Map<String, JsonNode> operations = new LinkedHashMap<>();
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        if (operation.hasNonNull("operationId")) {
          operations.put(operation.path("operationId").asText(), operation);
        }
      }
    }
    own.ids().stream()
        .filter(id -> !operations.containsKey(id))
        .forEach(id -> faults.add(id + ": the contract has no such operation"));
    operations.forEach(this::check);
  }

  private void check(String id, JsonNode operation) {
    if (operation.path("description").asText().isBlank()) {
      faults.add(id + ": it has no description");
    }
    OperationText text = all.of(id);
    if (text != null) {
      text.examples().forEach((place, example) -> check(id, operation, place, example));
    }
  }

  private void check(String id, JsonNode operation, String place, String example) {
    JsonNode schema =
        place.equals(OperationText.REQUEST)
            ? operation.path("requestBody").at(SCHEMA)
            : operation.path("responses").path(place.replace("Response ", "")).at(SCHEMA);
    if (schema.isMissingNode()) {
      faults.add("%s: %s is no place of JSON in it".formatted(id, place));
      return;
    }
    ObjectNode whole = JSON.createObjectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", document.path("components"));
    factory.getSchema(whole, settings).validate(example, InputFormat.JSON).stream()
        .map(fault -> "%s: %s: %s".formatted(id, place, fault.getMessage()))
        .sorted()
        .forEach(faults::add);
  }
}
