package org.ipfund.performance.adjustment;

import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

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
      @RestPath UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return page.page(
        adjustments.page(id, page, ReaderLanguage.of(headers)),
        adjustment -> Integer.toString(adjustment.number()));
  }

  @GET
  @Path("/{number}")
  @Operation(
      operationId = "getAdjustment",
      summary = "Read one adjustment with what the table says with it")
  @Answer("The adjustment")
  public AdjustmentResponse get(
      @RestPath UUID id, @RestPath int number, @Context HttpHeaders headers) {
    return shown(id, number, headers);
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
  @Answer(
      value = "Opened; another person decides on it",
      status = 201,
      location = "/v1/target-tables/{id}/adjustments")
  public AdjustmentResponse open(
      @RestPath UUID id, AdjustmentRequest request, @Context HttpHeaders headers) {
    return shown(id, service.open(id, request), headers);
  }

  @PUT
  @Path("/{number}")
  @LargestBody(4 * LargestBody.MIB)
  @Operation(
      operationId = "changeAdjustment",
      summary = "Change an open adjustment; what is left out stays as its draft has it")
  @Answer("Changed")
  public AdjustmentResponse change(
      @RestPath UUID id,
      @RestPath int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AdjustmentRequest request,
      @Context HttpHeaders headers) {
    service.change(id, number, ifMatch, request);
    return shown(id, number, headers);
  }

  @DELETE
  @Path("/{number}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "withdrawAdjustment",
      summary = "Take an open adjustment back; it stays readable")
  @Answer("Taken back")
  public void withdraw(
      @RestPath UUID id, @RestPath int number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    service.withdraw(id, number, ifMatch);
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
  @Answer("Approved")
  public AdjustmentResponse approve(
      @RestPath UUID id,
      @RestPath int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Context HttpHeaders headers) {
    decisions.approve(id, number, ifMatch);
    return shown(id, number, headers);
  }

  @POST
  @Path("/{number}/rejection")
  @Idempotent
  @Operation(
      operationId = "rejectAdjustment",
      summary = "Refuse with a reason what another has prepared")
  @Answer("Refused; another one may be opened")
  public AdjustmentResponse reject(
      @RestPath UUID id,
      @RestPath int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RejectionRequest request,
      @Context HttpHeaders headers) {
    decisions.reject(id, number, ifMatch, request);
    return shown(id, number, headers);
  }

  private AdjustmentResponse shown(UUID id, int number, HttpHeaders headers) {
    return adjustments.find(id, number, ReaderLanguage.of(headers));
  }
}
