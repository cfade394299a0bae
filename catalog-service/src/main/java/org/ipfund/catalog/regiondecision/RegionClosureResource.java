package org.ipfund.catalog.regiondecision;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.catalog.region.RegionClosureRequest;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
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
  @Answer(
      value = "Waits for another administrator, or ended where one is enough",
      status = 201,
      location = "/v1/region-decisions")
  public RegionDecisionResponse close(
      @RestPath String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RegionClosureRequest request) {
    return service.close(code, ifMatch, request);
  }
}
