package org.ipfund.submission.consolidation;

import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.submission.demand.ReturnRequest;
import org.jboss.resteasy.reactive.RestPath;

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
  private final Coverage coverage;

  ConsolidationResource(
      ConsolidationService service,
      ReportService reports,
      ApprovalService approvals,
      ConsolidationReader reader,
      Coverage coverage) {
    this.coverage = coverage;
    this.service = service;
    this.reports = reports;
    this.approvals = approvals;
    this.reader = reader;
  }

  @GET
  @Operation(operationId = "listConsolidations", summary = "List consolidations as they were made")
  @Browsed(sort = {"total", "updatedAt"})
  public Page<ConsolidationResponse> list(
      @BeanParam ConsolidationFilter filter, @BeanParam PageRequest page) {
    return reader.page(filter, page);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getConsolidation", summary = "Read one consolidation")
  @Answer("The consolidation")
  public ConsolidationResponse get(@RestPath UUID id) {
    return reader
        .find(id)
        .map(coverage::shown)
        .orElseThrow(() -> ProblemException.notFound("汇总", "consolidation", id));
  }

  @POST
  @Idempotent
  @LargestBody(4 * LargestBody.MIB)
  @Operation(operationId = "createConsolidation", summary = "Merge a city's submitted demands")
  @Answer(value = "Merged", status = 201, location = "/v1/consolidations")
  public ConsolidationResponse create(ConsolidationRequest request) {
    return coverage.shown(service.create(request));
  }

  @PUT
  @Path("/{id}")
  @LargestBody(4 * LargestBody.MIB)
  @Operation(operationId = "changeConsolidation", summary = "Merge anew before reporting")
  @Answer("Merged anew")
  public ConsolidationResponse change(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ConsolidationRequest request) {
    return coverage.shown(service.change(id, ifMatch, request));
  }

  @DELETE
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "deleteConsolidation",
      summary =
          "Withdraw a package before it is with the province; its demands are submitted again")
  @Answer("Withdrawn")
  public void delete(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    service.delete(id, ifMatch);
  }

  @POST
  @Path("/{id}/report")
  @Idempotent
  @Operation(operationId = "reportConsolidation", summary = "Send the package to the province")
  @Answer("Reported")
  public ConsolidationResponse report(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return coverage.shown(reports.report(id, ifMatch));
  }

  @POST
  @Path("/{id}/return")
  @Idempotent
  @Operation(operationId = "returnConsolidation", summary = "Send the package back, with a reason")
  @Answer("Returned")
  public ConsolidationResponse giveBack(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReturnRequest request) {
    return coverage.shown(reports.giveBack(id, ifMatch, request.reason()));
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Operation(
      operationId = "approveConsolidation",
      summary = "Approve the package and establish its projects")
  @Answer("Approved")
  public ConsolidationResponse approve(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return coverage.shown(approvals.approve(id, ifMatch));
  }
}
