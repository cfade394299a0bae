package org.ipfund.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.ipfund.platform.access.RoleTable;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Adds to every operation what all of them share: problem answers and the headers of writes. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiCompletion implements OASFilter {

  private static final DotName OPERATION =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "Malformed request",
              "401", "Not signed in",
              "403", "Not among the caller's duties",
              "404", "Not found, or not for the caller to know of",
              "406", "Not acceptable",
              "413", "Request too large",
              "414", "URI too long",
              "415", "Unsupported media type",
              "429", "Too many requests",
              "431", "Headers too large"));
  private static final Map<String, String> WRITE_PROBLEMS =
      new TreeMap<>(
          Map.of(
              "408", "The body did not come in time",
              "409", "State conflict, or the same request is in flight",
              "412", "Stale version",
              "422", "Refused by a rule",
              "428", "If-Match required"));
  private static final int LONGEST_KEY = 128;

  private final Set<String> keyed;
  private final RoleTable table = RoleTable.load();

  public OpenApiCompletion(IndexView index) {
    keyed =
        index.getAnnotations(DotName.createSimple(Idempotent.class.getName())).stream()
            .filter(a -> a.target().kind() == AnnotationTarget.Kind.METHOD)
            .map(a -> a.target().asMethod().annotation(OPERATION))
            .filter(a -> a != null && a.value("operationId") != null)
            .map(OpenApiCompletion::operationId)
            .collect(Collectors.toSet());
  }

  private static String operationId(AnnotationInstance operation) {
    return operation.value("operationId").asString();
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null) {
      return;
    }
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    ProblemSchemas.addTo(document.getComponents());
    SignIn.addTo(document.getComponents());
    for (PathItem path : document.getPaths().getPathItems().values()) {
      path.getOperations().forEach(this::complete);
    }
  }

  private void complete(PathItem.HttpMethod method, Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(ParameterWords::describe);
    }
    SignIn.require(operation, table.operation(operation.getOperationId()));
    PROBLEMS.forEach((status, text) -> addProblem(operation, status, text));
    if (method != PathItem.HttpMethod.GET) {
      WRITE_PROBLEMS.forEach((status, text) -> addProblem(operation, status, text));
    }
    if (keyed.contains(operation.getOperationId())) {
      operation.addParameter(idempotencyKey());
    }
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name(Idempotency.HEADER)
        .in(Parameter.In.HEADER)
        .required(true)
        .description("The same key and body give the stored answer again")
        .schema(
            OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .minLength(1)
                .maxLength(LONGEST_KEY));
  }

  private static void addProblem(Operation operation, String status, String text) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    APIResponse own = operation.getResponses().getAPIResponse(status);
    if (own != null && own.getContent() != null) {
      return;
    }
    APIResponse answer =
        OASFactory.createAPIResponse()
            .description(text)
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType().schema(ProblemSchemas.reference())));
    operation.getResponses().addAPIResponse(status, answer);
  }
}
