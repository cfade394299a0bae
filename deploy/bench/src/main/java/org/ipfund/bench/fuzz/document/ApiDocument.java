package org.ipfund.bench.fuzz.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The OpenAPI document of one service, with its operations and schemas. */
public final class ApiDocument {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final String service;
  private final JsonNode root;
  private final Schemas schemas;
  private final List<Operation> operations = new ArrayList<>();

  private ApiDocument(String service, JsonNode root) {
    this.service = service;
    this.root = root;
    this.schemas = new Schemas(root);
    root.path("paths").properties().forEach(path -> addPath(path.getKey(), path.getValue()));
  }

  /** Reads the document of a service. */
  public static ApiDocument read(String service, Path yaml) {
    try {
      return new ApiDocument(service, new YAMLMapper().readTree(yaml.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + yaml, e);
    }
  }

  /** The service's short name. */
  public String service() {
    return service;
  }

  /** All operations, in the document's order. */
  public List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** Its schemas. */
  public Schemas schemas() {
    return schemas;
  }

  private void addPath(String path, JsonNode item) {
    item.properties().stream()
        .filter(each -> METHODS.contains(each.getKey()))
        .forEach(each -> operations.add(operation(path, each.getKey(), item, each.getValue())));
  }

  private Operation operation(String path, String method, JsonNode item, JsonNode node) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (JsonNode list : List.of(item.path("parameters"), node.path("parameters"))) {
      for (JsonNode each : list) {
        Parameter parameter = parameter(schemas.resolve(each));
        parameters.put(parameter.in() + parameter.name(), parameter);
      }
    }
    JsonNode body = schemas.resolve(node.path("requestBody"));
    Map<Integer, Response> responses = new LinkedHashMap<>();
    node.path("responses")
        .properties()
        .forEach(r -> responses.put(status(r.getKey()), response(schemas.resolve(r.getValue()))));
    return new Operation(
        service,
        node.path("operationId").asText(method + path),
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        List.copyOf(parameters.values()),
        names(body.path("content")),
        jsonSchema(body.path("content")),
        body.path("required").asBoolean(),
        responses);
  }

  private static int status(String key) {
    return key.equals("default") ? 0 : Integer.parseInt(key);
  }

  private Parameter parameter(JsonNode node) {
    return new Parameter(
        node.path("name").asText(),
        node.path("in").asText(),
        node.path("required").asBoolean(),
        schemas.resolve(node.path("schema")));
  }

  private Response response(JsonNode node) {
    Map<String, JsonNode> content = new LinkedHashMap<>();
    node.path("content")
        .properties()
        .forEach(type -> content.put(type.getKey(), type.getValue().path("schema")));
    List<String> required =
        node.path("headers").properties().stream()
            .filter(header -> schemas.resolve(header.getValue()).path("required").asBoolean())
            .map(Map.Entry::getKey)
            .toList();
    return new Response(content, required);
  }

  private static JsonNode jsonSchema(JsonNode content) {
    return content.properties().stream()
        .filter(type -> type.getKey().contains("json"))
        .map(type -> type.getValue().path("schema"))
        .findFirst()
        .orElse(null);
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }
}
