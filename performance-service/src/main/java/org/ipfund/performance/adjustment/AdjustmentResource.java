package org.ipfund.performance.adjustment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.Idempotent;
import org.ipfund.platform.http.LargestBody;
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Adjustments of issued target tables: the only way to another amount or target after issue. */
@Path("/v1/target-tables/{id}/adjustments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "adjustments", description = "Adjustments of issued target tables (绩效目标调整)")
public class AdjustmentResource {

  private final AdjustmentService service;
  private final AdjustmentDecisions decisions;
  private final AdjustmentReader adjustments;

  AdjustmentResource(
      AdjustmentService service, AdjustmentDecisions decisions, AdjustmentReader adjustments) {
    this.service = service;
    this.decisions = decisions;
    this.adjustments = adjustments;
  }

  @GET
  @Operation(operationId = "listAdjustments", summary = "List a table's adjustments as opened")
  public Page<AdjustmentItem> list(
      @RestPath UUID id,
      @RestQuery String cursor,
      @RestQuery String limit,
      @Context HttpHeaders headers) {
    PageRequest page = PageRequest.of(cursor, limit);
    return page.page(
        adjustments.page(id, page, ReaderLanguage.of(headers)),
        adjustment -> Integer.toString(adjustment.number()));
  }

  @GET
  @Path("/{number}")
  @Operation(
      operationId = "getAdjustment",
      summary = "Read one adjustment with what the table says with it")
  @APIResponse(
      responseCode = "200",
      description = "The adjustment",
      content = @Content(schema = @Schema(implementation = AdjustmentResponse.class)))
  public Response get(@RestPath UUID id, @RestPath int number, @Context HttpHeaders headers) {
    return tagged(Response.ok(), id, number, headers);
  }

  @POST
  @Idempotent
  @LargestBody(4 * LargestBody.MIB)
  @Operation(
      operationId = "openAdjustment",
      summary = "Open an adjustment of an issued table",
      description =
          "What is left out stays as the newest approved version has it. Demands approved after the"
              + " table was issued are taken in. One adjustment of a table is open at a time.")
  @APIResponse(
      responseCode = "201",
      description = "Opened; another person decides on it",
      content = @Content(schema = @Schema(implementation = AdjustmentResponse.class)))
  public Response open(@RestPath UUID id, AdjustmentRequest request, @Context HttpHeaders headers) {
    int number = service.open(id, request);
    URI place = URI.create("/v1/target-tables/%s/adjustments/%d".formatted(id, number));
    return tagged(Response.created(place), id, number, headers);
  }

  @PUT
  @Path("/{number}")
  @LargestBody(4 * LargestBody.MIB)
  @Operation(
      operationId = "changeAdjustment",
      summary = "Change an open adjustment; what is left out stays as its draft has it")
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = AdjustmentResponse.class)))
  public Response change(
      @RestPath UUID id,
      @RestPath int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AdjustmentRequest request,
      @Context HttpHeaders headers) {
    service.change(id, number, ifMatch, request);
    return tagged(Response.ok(), id, number, headers);
  }

  @DELETE
  @Path("/{number}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "withdrawAdjustment",
      summary = "Take an open adjustment back; it stays readable")
  @APIResponse(responseCode = "204", description = "Taken back")
  public Response withdraw(
      @RestPath UUID id, @RestPath int number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    service.withdraw(id, number, ifMatch);
    return Response.noContent().build();
  }

  @POST
  @Path("/{number}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "approveAdjustment",
      summary = "Approve what another has prepared",
      description =
          "It becomes the table's newest version: in force at once, or, where the money changes,"
              + " pending until a notice posts it.")
  @APIResponse(
      responseCode = "200",
      description = "Approved",
      content = @Content(schema = @Schema(implementation = AdjustmentResponse.class)))
  public Response approve(
      @RestPath UUID id,
      @RestPath int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Context HttpHeaders headers) {
    decisions.approve(id, number, ifMatch);
    return tagged(Response.ok(), id, number, headers);
  }

  @POST
  @Path("/{number}/rejection")
  @Idempotent
  @Operation(
      operationId = "rejectAdjustment",
      summary = "Refuse with a reason what another has prepared")
  @APIResponse(
      responseCode = "200",
      description = "Refused; another one may be opened",
      content = @Content(schema = @Schema(implementation = AdjustmentResponse.class)))
  public Response reject(
      @RestPath UUID id,
      @RestPath int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RejectionRequest request,
      @Context HttpHeaders headers) {
    decisions.reject(id, number, ifMatch, request);
    return tagged(Response.ok(), id, number, headers);
  }

  private Response tagged(
      Response.ResponseBuilder answer, UUID id, int number, HttpHeaders headers) {
    AdjustmentResponse shown = adjustments.find(id, number, ReaderLanguage.of(headers));
    return answer.header(HttpHeaders.ETAG, Etags.of(shown.version())).entity(shown).build();
  }
}
