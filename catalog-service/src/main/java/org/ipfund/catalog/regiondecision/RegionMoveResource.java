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
import org.ipfund.catalog.region.RegionMoveRequest;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.jboss.resteasy.reactive.RestPath;

/** Asks for another place of a region. */
@Path("/v1/regions/{code}/moves")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "region decisions")
public class RegionMoveResource {

  private final RegionDecisionService service;

  RegionMoveResource(RegionDecisionService service) {
    this.service = service;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "moveRegion",
      summary = "Ask to put a region under other parents, with all that lies in it",
      description = "It stays where it is until another administrator approves.")
  @Answer(
      value = "Waits for another administrator, or moved where one is enough",
      status = 201,
      location = "/v1/region-decisions")
  public RegionDecisionResponse move(
      @RestPath String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RegionMoveRequest request) {
    return service.move(code, ifMatch, request);
  }
}
