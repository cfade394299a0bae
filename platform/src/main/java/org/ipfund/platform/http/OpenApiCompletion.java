package org.ipfund.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation what all of them share: problem answers and the headers of writes. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiCompletion implements OASFilter {

  private static final Map<String, String> PROBLEMS =
      Map.of(
          "400", "Malformed request",
          "404", "Not found",
          "406", "Not acceptable");
  private static final Map<String, String> WRITE_PROBLEMS =
      Map.of(
          "409", "State conflict, or the same request is in flight",
          "412", "Stale version",
          "413", "Request too large",
          "415", "Unsupported media type",
          "422", "Refused by a rule",
          "428", "If-Match required");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null) {
      return;
    }
    for (PathItem path : document.getPaths().getPathItems().values()) {
      path.getOperations().forEach(this::complete);
    }
  }

  private void complete(PathItem.HttpMethod method, Operation operation) {
    PROBLEMS.forEach((status, text) -> addProblem(operation, status, text));
    if (method != PathItem.HttpMethod.GET) {
      WRITE_PROBLEMS.forEach((status, text) -> addProblem(operation, status, text));
    }
    if (method == PathItem.HttpMethod.POST
        && !"parseTargetValue".equals(operation.getOperationId())) {
      operation.addParameter(idempotencyKey());
    }
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name(Idempotency.HEADER)
        .in(Parameter.In.HEADER)
        .required(true)
        .description("the same key and body give the stored answer again")
        .schema(
            OASFactory.createSchema()
                .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING)
                .maxLength(128));
  }

  private static void addProblem(Operation operation, String status, String text) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    if (operation.getResponses().hasAPIResponse(status)) {
      return;
    }
    MediaType problem =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
    APIResponse answer =
        OASFactory.createAPIResponse()
            .description(text)
            .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
    operation.getResponses().addAPIResponse(status, answer);
  }
}
