package org.ipfund.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every answer of the application under test against its contract: status, headers that are
 * always there, and the body's schema, in which nothing undocumented may stand.
 */
public final class AnswerContract implements Filter {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, AnswerContract> KNOWN = new ConcurrentHashMap<>();
  private static final String COMPONENTS = "components";
  private static final int SHOWN = 2_000;

  private final JsonNode document;
  private final ObjectNode closed;
  private final Contract contract;
  private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();
  private final JsonSchemaFactory factory = factory();
  private final SchemaValidatorsConfig settings =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private AnswerContract(URI base) {
    this.contract = Contract.of(base);
    this.document = read(Contract.document(base));
    this.closed = document.path(COMPONENTS).deepCopy();
    closed.path("schemas").forEach(AnswerContract::close);
  }

  /** The filter that asks the application which an answer comes from. */
  public static Filter ofWhoeverAnswers() {
    return (request, response, context) -> {
      URI uri = URI.create(request.getURI());
      return uri.getPath().startsWith("/v1/")
          ? KNOWN
              .computeIfAbsent(uri.resolve("/").toString(), b -> new AnswerContract(URI.create(b)))
              .filter(request, response, context)
          : context.next(request, response);
    };
  }

  static JsonSchemaFactory factory() {
    JsonMetaSchema standard = JsonMetaSchema.getV202012();
    JsonMetaSchema known =
        JsonMetaSchema.builder(standard.getIri(), standard)
            .keyword(new NonValidationKeyword(COMPONENTS))
            .keyword(new NonValidationKeyword("discriminator"))
            .build();
    return JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(VersionFlag.V202012))
        .metaSchema(known)
        .build();
  }

  static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && schema.has("properties")
        && !schema.has("additionalProperties")
        && !schema.has("allOf")) {
      object.put("additionalProperties", false);
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification response,
      FilterContext context) {
    Response answer = context.next(request, response);
    Contract.Operation asked =
        contract.find(request.getMethod(), URI.create(request.getURI()).getRawPath());
    if (asked != null) {
      List<String> faults = faults(asked, answer);
      if (!faults.isEmpty()) {
        throw new AssertionError(
            "%s answers %d what its contract does not say: %s%n%s"
                .formatted(asked.id(), answer.statusCode(), faults, shown(answer)));
      }
    }
    return answer;
  }

  private static String shown(Response answer) {
    String body = answer.asString();
    return body.length() > SHOWN ? body.substring(0, SHOWN) : body;
  }

  private List<String> faults(Contract.Operation asked, Response answer) {
    JsonNode said =
        resolve(
            document
                .path("paths")
                .path(asked.path())
                .path(asked.method().toLowerCase(Locale.ROOT))
                .path("responses")
                .path(Integer.toString(answer.statusCode())));
    if (said.isMissingNode()) {
      return List.of("there is no such status");
    }
    List<String> faults = new ArrayList<>();
    said.path("headers")
        .fields()
        .forEachRemaining(
            header -> {
              if (resolve(header.getValue()).path("required").asBoolean()
                  && answer.getHeader(header.getKey()) == null) {
                faults.add("no " + header.getKey());
              }
            });
    String type = answer.contentType() == null ? "" : answer.contentType().split(";")[0];
    JsonNode content = said.path("content");
    if (content.isMissingNode() != answer.asByteArray().length < 1
        || !content.isMissingNode() && !content.has(type)) {
      faults.add("content is " + type);
    } else if (!content.isMissingNode() && type.endsWith("json")) {
      faults.addAll(check(content.path(type).path("schema"), answer.asString()));
    }
    return faults;
  }

  private JsonNode resolve(JsonNode node) {
    JsonNode at = node;
    while (at.hasNonNull("$ref")) {
      at = document.at(at.path("$ref").asText().substring(1));
    }
    return at;
  }

  private List<String> check(JsonNode schema, String body) {
    JsonSchema rule = compiled.computeIfAbsent(schema.toString(), s -> compile(schema));
    return rule.validate(body, InputFormat.JSON).stream()
        .map(fault -> fault.getSchemaLocation() + " " + fault.getMessage())
        .sorted()
        .toList();
  }

  private JsonSchema compile(JsonNode schema) {
    ObjectNode whole = JSON.createObjectNode();
    whole.putArray("allOf").add(schema);
    whole.set(COMPONENTS, closed);
    return factory.getSchema(whole, settings);
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
