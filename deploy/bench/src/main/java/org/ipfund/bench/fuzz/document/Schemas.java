package org.ipfund.bench.fuzz.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of one document: follows references and checks values, each schema compiled once. */
public final class Schemas {

  private static final String COMPONENTS = "components";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode root;
  private final JsonNode open;
  private final JsonNode closed;
  private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();
  private final JsonSchemaFactory factory = factory();
  private final SchemaValidatorsConfig settings =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  Schemas(JsonNode root) {
    this.root = root;
    this.open = withoutHints(root.path(COMPONENTS));
    this.closed = ClosedSchemas.of(open);
  }

  private static JsonSchemaFactory factory() {
    JsonMetaSchema standard = JsonMetaSchema.getV202012();
    JsonMetaSchema known =
        JsonMetaSchema.builder(standard.getIri(), standard)
            .keyword(new NonValidationKeyword(COMPONENTS))
            .build();
    return JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
        .metaSchema(known)
        .build();
  }

  /** What a node refers to, or the node itself. */
  public JsonNode resolve(JsonNode node) {
    JsonNode at = node;
    while (at.hasNonNull("$ref")) {
      at = root.at(at.path("$ref").asText().substring(1));
    }
    return at;
  }

  /** What a request's body breaks of its schema; empty when it is valid. */
  public List<String> faultsOfRequest(JsonNode schema, String json) {
    return check(compiled.computeIfAbsent("?" + schema, s -> compile(schema, open)), json);
  }

  /** What an answer breaks; a property that is not documented is a fault too. */
  public List<String> faultsOfAnswer(JsonNode schema, String json) {
    return check(compiled.computeIfAbsent("!" + schema, s -> compile(schema, closed)), json);
  }

  /** A discriminator only helps to choose; the branches themselves decide what is valid. */
  private static JsonNode withoutHints(JsonNode components) {
    JsonNode copy = components.deepCopy();
    copy.findParents("discriminator")
        .forEach(parent -> ((ObjectNode) parent).remove("discriminator"));
    return copy;
  }

  private JsonSchema compile(JsonNode schema, JsonNode components) {
    ObjectNode whole = NODES.objectNode();
    whole.putArray("allOf").add(schema);
    whole.set(COMPONENTS, components);
    return factory.getSchema(whole, settings);
  }

  private static List<String> check(JsonSchema schema, String json) {
    Set<ValidationMessage> faults = schema.validate(json, InputFormat.JSON);
    return faults.stream().map(ValidationMessage::getMessage).sorted().toList();
  }
}
