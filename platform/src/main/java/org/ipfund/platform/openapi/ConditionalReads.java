package org.ipfund.platform.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says of every read of JSON that it has an entity tag and answers 304 to who has it already. */
final class ConditionalReads {

  private static final String NOT_MODIFIED = "NotModified";
  private static final String STATUS = "304";

  private ConditionalReads() {}

  static void addTo(Components components) {
    APIResponse same = OASFactory.createAPIResponse().description("Just what the client has");
    Headers.common(same);
    Headers.ETAG.on(same);
    components.addResponse(NOT_MODIFIED, same);
    components.addParameter(
        HttpHeaders.IF_NONE_MATCH,
        OASFactory.createParameter()
            .name(HttpHeaders.IF_NONE_MATCH)
            .in(Parameter.In.HEADER)
            .required(false)
            .description("The ETag of the answer the client has; several, or * for any")
            .schema(ParameterWords.tags()));
  }

  static void describe(Operation operation) {
    APIResponse read = operation.getResponses().getAPIResponse("200");
    if (read == null
        || read.getContent() == null
        || !read.getContent().hasMediaType(MediaType.APPLICATION_JSON)) {
      return;
    }
    Headers.ETAG.on(read);
    operation.addParameter(
        OASFactory.createParameter().ref("#/components/parameters/" + HttpHeaders.IF_NONE_MATCH));
    operation
        .getResponses()
        .addAPIResponse(
            STATUS, OASFactory.createAPIResponse().ref("#/components/responses/" + NOT_MODIFIED));
  }
}
