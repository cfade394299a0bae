package org.ipfund.catalog.extension;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.catalog.round.RoundReader;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;

/** Later deadlines of single units. */
@Path("/v1/rounds/{roundId}/extensions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "extensions", description = "Later deadlines of single units (延期)")
public class ExtensionResource {

  private final ExtensionService service;
  private final Extensions extensions;
  private final RoundReader rounds;

  ExtensionResource(ExtensionService service, Extensions extensions, RoundReader rounds) {
    this.service = service;
    this.extensions = extensions;
    this.rounds = rounds;
  }

  @GET
  @Operation(
      operationId = "listExtensions",
      summary = "List a round's extensions, as far as their units lie in reach")
  public Page<ExtensionResponse> list(@RestPath UUID roundId, @BeanParam PageRequest page) {
    rounds.require(roundId);
    return page.page(extensions.page(roundId, page), e -> e.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getExtension", summary = "Read one extension")
  @Answer("The extension")
  public ExtensionResponse get(@RestPath UUID roundId, @RestPath UUID id) {
    return extensions
        .find(roundId, id)
        .orElseThrow(() -> ProblemException.notFound("延期", "extension", id));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "extendDeadline",
      summary = "Give one unit a later deadline",
      description = "If-Match names the version of the round, which changes with every extension.")
  @Answer(value = "Granted", status = 201, location = "/v1/rounds/{roundId}/extensions")
  public ExtensionResponse grant(
      @RestPath UUID roundId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ExtensionRequest request) {
    return service.grant(roundId, ifMatch, request);
  }
}
