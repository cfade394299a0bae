package org.ipfund.catalog.move;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.jboss.resteasy.reactive.RestPath;

/** Moves of one unit. */
@Path("/v1/units/{unitId}/moves")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "unit-moves")
public class UnitMoveRequestResource {

  private final UnitMoveService service;

  UnitMoveRequestResource(UnitMoveService service) {
    this.service = service;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "moveUnit",
      summary = "Ask for a unit to lie elsewhere or be of another kind, with its members",
      description =
          "If-Match is the unit's version. It stays until another administrator approves.")
  @Answer(
      value = "Waits for another administrator, or done where one is enough",
      status = 201,
      location = "/v1/unit-moves")
  public UnitMoveResponse prepare(
      @RestPath UUID unitId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      UnitMoveRequest request) {
    return service.prepare(unitId, ifMatch, request);
  }
}
