package org.ipfund.catalog.regiondecision;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.catalog.region.RegionClosureRequest;
import org.ipfund.platform.http.Idempotent;
import org.jboss.resteasy.reactive.RestPath;

/** Asks for the end of a region. */
@Path("/v1/regions/{code}/closure")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "region decisions")
public class RegionClosureResource {

  private final RegionDecisionService service;

  RegionClosureResource(RegionDecisionService service) {
    this.service = service;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "closeRegion",
      summary = "Ask to end a region; its successor takes over units, rights and balances",
      description = "It stands until another administrator approves.")
  @APIResponse(
      responseCode = "201",
      description = "Waits for another administrator, or ended where one is enough",
      content = @Content(schema = @Schema(implementation = RegionDecisionResponse.class)))
  public Response close(
      @RestPath String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RegionClosureRequest request) {
    return RegionDecisionResource.created(service.close(code, ifMatch, request));
  }
}
