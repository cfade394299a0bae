package org.ipfund.submission.consolidation;

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
import org.ipfund.submission.demand.ReturnRequest;
import org.ipfund.submission.ownership.Regions;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Consolidations: a city's package of its demands. */
@Path("/v1/consolidations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consolidations", description = "Consolidations (汇总) of city bureaus")
public class ConsolidationResource {

  private final ConsolidationService service;
  private final ReportService reports;
  private final ApprovalService approvals;
  private final ConsolidationReader reader;

  ConsolidationResource(
      ConsolidationService service,
      ReportService reports,
      ApprovalService approvals,
      ConsolidationReader reader) {
    this.service = service;
    this.reports = reports;
    this.approvals = approvals;
    this.reader = reader;
  }

  @GET
  @Operation(operationId = "listConsolidations", summary = "List consolidations as they were made")
  public Page<ConsolidationResponse> list(
      @RestQuery String roundId,
      @RestQuery String unitId,
      @Parameter(description = Regions.MEANING) @RestQuery String cityRegionCode,
      @RestQuery String status,
      @RestQuery String cursor,
      @RestQuery String limit) {
    ConsolidationFilter filter =
        new ConsolidationFilter(
            QueryValues.id("roundId", roundId),
            QueryValues.id("unitId", unitId),
            cityRegionCode,
            QueryValues.constant("status", status, ConsolidationStatus.class));
    PageRequest page = PageRequest.of(cursor, limit);
    return page.page(reader.page(filter, page), found -> found.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getConsolidation", summary = "Read one consolidation")
  @APIResponse(
      responseCode = "200",
      description = "The consolidation",
      content = @Content(schema = @Schema(implementation = ConsolidationResponse.class)))
  public Response get(@RestPath UUID id) {
    return ok(
        reader.find(id).orElseThrow(() -> ProblemException.notFound("汇总", "consolidation", id)));
  }

  @POST
  @Idempotent
  @LargestBody(4 * LargestBody.MIB)
  @Operation(operationId = "createConsolidation", summary = "Merge a city's submitted demands")
  @APIResponse(
      responseCode = "201",
      description = "Merged",
      content = @Content(schema = @Schema(implementation = ConsolidationResponse.class)))
  public Response create(ConsolidationRequest request) {
    ConsolidationResponse made = service.create(request);
    return Response.created(URI.create("/v1/consolidations/" + made.id()))
        .header(HttpHeaders.ETAG, Etags.of(made.version()))
        .entity(made)
        .build();
  }

  @PUT
  @Path("/{id}")
  @LargestBody(4 * LargestBody.MIB)
  @Operation(operationId = "changeConsolidation", summary = "Merge anew before reporting")
  @APIResponse(
      responseCode = "200",
      description = "Merged anew",
      content = @Content(schema = @Schema(implementation = ConsolidationResponse.class)))
  public Response change(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ConsolidationRequest request) {
    return ok(service.change(id, ifMatch, request));
  }

  @DELETE
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "deleteConsolidation",
      summary =
          "Withdraw a package before it is with the province; its demands are submitted again")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public Response delete(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    service.delete(id, ifMatch);
    return Response.noContent().build();
  }

  @POST
  @Path("/{id}/report")
  @Idempotent
  @Operation(operationId = "reportConsolidation", summary = "Send the package to the province")
  @APIResponse(
      responseCode = "200",
      description = "Reported",
      content = @Content(schema = @Schema(implementation = ConsolidationResponse.class)))
  public Response report(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return ok(reports.report(id, ifMatch));
  }

  @POST
  @Path("/{id}/return")
  @Idempotent
  @Operation(operationId = "returnConsolidation", summary = "Send the package back, with a reason")
  @APIResponse(
      responseCode = "200",
      description = "Returned",
      content = @Content(schema = @Schema(implementation = ConsolidationResponse.class)))
  public Response giveBack(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReturnRequest request) {
    return ok(reports.giveBack(id, ifMatch, request.reason()));
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Operation(
      operationId = "approveConsolidation",
      summary = "Approve the package and establish its projects")
  @APIResponse(
      responseCode = "200",
      description = "Approved",
      content = @Content(schema = @Schema(implementation = ConsolidationResponse.class)))
  public Response approve(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return ok(approvals.approve(id, ifMatch));
  }

  private static Response ok(ConsolidationResponse found) {
    return Response.ok(found).header(HttpHeaders.ETAG, Etags.of(found.version())).build();
  }
}
