package org.ipfund.catalog.move;

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
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Moves that were asked for, and what became of them. */
@Path("/v1/unit-moves")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "unit-moves", description = "Units that go elsewhere with their members (单位划转)")
public class UnitMoveResource {

  private final UnitMoveDecisions decisions;
  private final UnitMoveReader moves;
  private final UnitMoveView view;

  UnitMoveResource(UnitMoveDecisions decisions, UnitMoveReader moves, UnitMoveView view) {
    this.decisions = decisions;
    this.moves = moves;
    this.view = view;
  }

  @GET
  @Operation(
      operationId = "listUnitMoves",
      summary = "List moves of units in the order they were asked for")
  public Page<UnitMoveResponse> list(
      @RestQuery UUID unitId, @RestQuery UnitMoveStatus status, @BeanParam PageRequest page) {
    return page.page(moves.page(unitId, status, page), m -> m.id().toString()).map(view::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getUnitMove", summary = "Read one move of a unit")
  @Answer("The move")
  public UnitMoveResponse get(@RestPath UUID id) {
    return view.of(moves.get(id));
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "approveUnitMove",
      summary = "Move a unit as another administrator has asked")
  @Answer("Moved, with its members")
  public UnitMoveResponse approve(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return decisions.approve(id, ifMatch);
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "rejectUnitMove", summary = "Let a unit stay")
  @Answer("It stays")
  public UnitMoveResponse reject(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return decisions.reject(id, ifMatch);
  }
}
