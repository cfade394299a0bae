package org.ipfund.submission.demand;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.Idempotent;
import org.ipfund.platform.http.LargestBody;
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.QueryValues;
import org.ipfund.submission.ownership.Regions;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Demands: what a unit asks for in a round. */
@Path("/v1/demands")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "demands", description = "Demands (项目需求) of units")
public class DemandResource {

  private final DemandService service;
  private final DemandReader reader;

  DemandResource(DemandService service, DemandReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @Operation(operationId = "listDemands", summary = "List demands in the order they were made")
  public Page<DemandSummary> list(
      @RestQuery String roundId,
      @RestQuery String unitId,
      @Parameter(description = Regions.MEANING) @RestQuery String regionCode,
      @RestQuery String status,
      @RestQuery String cursor,
      @RestQuery String limit) {
    DemandFilter filter =
        new DemandFilter(
            QueryValues.id("roundId", roundId),
            QueryValues.id("unitId", unitId),
            regionCode,
            QueryValues.constant("status", status, DemandStatus.class));
    PageRequest page = PageRequest.of(cursor, limit);
    return page.page(reader.page(filter, page), demand -> demand.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getDemand", summary = "Read one demand with its findings")
  @APIResponse(
      responseCode = "200",
      description = "The demand",
      content = @Content(schema = @Schema(implementation = DemandResponse.class)))
  public Response get(@RestPath UUID id) {
    return ok(reader.find(id).orElseThrow(() -> ProblemException.notFound("项目需求", "demand", id)));
  }

  @POST
  @Idempotent
  @LargestBody(4 * LargestBody.MIB)
  @Operation(operationId = "createDemand", summary = "Save a new draft")
  @APIResponse(
      responseCode = "201",
      description = "Saved, with what was found",
      content = @Content(schema = @Schema(implementation = DemandResponse.class)))
  public Response create(DemandRequest request) {
    DemandResponse demand = service.create(request);
    return Response.created(URI.create("/v1/demands/" + demand.id()))
        .header(HttpHeaders.ETAG, Etags.of(demand.version()))
        .entity(demand)
        .build();
  }

  @PUT
  @Path("/{id}")
  @LargestBody(4 * LargestBody.MIB)
  @Operation(
      operationId = "changeDemand",
      summary = "Replace a draft's or returned demand's content")
  @APIResponse(
      responseCode = "200",
      description = "Changed, with what was found",
      content = @Content(schema = @Schema(implementation = DemandResponse.class)))
  public Response change(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DemandRequest request) {
    return ok(service.change(id, ifMatch, request));
  }

  @DELETE
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "deleteDemand",
      summary = "Withdraw a draft for good; its unit may answer the form anew")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public Response delete(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    service.delete(id, ifMatch);
    return Response.noContent().build();
  }

  @POST
  @Path("/{id}/withdrawal")
  @Idempotent
  @Operation(
      operationId = "withdrawDemand",
      summary = "Take a submitted demand back until somebody has acted on it; it is a draft again")
  @APIResponse(
      responseCode = "200",
      description = "A draft again",
      content = @Content(schema = @Schema(implementation = DemandResponse.class)))
  public Response withdraw(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return ok(service.withdraw(id, ifMatch));
  }

  @POST
  @Path("/{id}/submission")
  @Idempotent
  @Operation(operationId = "submitDemand", summary = "File the demand")
  @APIResponse(
      responseCode = "200",
      description = "Submitted",
      content = @Content(schema = @Schema(implementation = DemandResponse.class)))
  public Response submit(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return ok(service.submit(id, ifMatch));
  }

  @POST
  @Path("/{id}/return")
  @Idempotent
  @Operation(
      operationId = "returnDemand",
      summary = "Send a filed demand back, with a reason",
      description =
          "It may come again until the instant that is named, by default so many full days as the"
              + " round gives, also after the deadline.")
  @APIResponse(
      responseCode = "200",
      description = "Returned",
      content = @Content(schema = @Schema(implementation = DemandResponse.class)))
  public Response giveBack(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      DemandReturnRequest request) {
    return ok(service.giveBack(id, ifMatch, request));
  }

  private static Response ok(DemandResponse demand) {
    return Response.ok(demand).header(HttpHeaders.ETAG, Etags.of(demand.version())).build();
  }
}
