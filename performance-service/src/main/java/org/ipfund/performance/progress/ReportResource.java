package org.ipfund.performance.progress;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** What bodies report of their tasks. */
@Path("/v1/progress-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress", description = "Calls for progress and reports (催报、进展填报)")
public class ReportResource {

  private final ReportService service;
  private final ReportFiling filing;
  private final ReportReturning returning;
  private final ReportReader reports;
  private final Caller caller;

  ReportResource(
      ReportService service,
      ReportFiling filing,
      ReportReturning returning,
      ReportReader reports,
      Caller caller) {
    this.service = service;
    this.filing = filing;
    this.returning = returning;
    this.reports = reports;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listProgressReports",
      summary = "List reports, of a document, a call, a task or a body")
  public Page<ReportItem> list(
      @BeanParam ReportFilter filter, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return page.page(
        reports.page(filter, page, ReaderLanguage.of(headers)), report -> report.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getProgressReport", summary = "Read one report with its counts")
  @Answer("The report")
  public ReportResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return reports.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "draftProgressReport",
      summary = "Draft what a body reports of a task in a quarter")
  @Answer(value = "Drafted", status = 201, location = "/v1/progress-reports")
  public ReportResponse draft(ReportRequest request, @Context HttpHeaders headers) {
    return reports.get(service.draft(request), ReaderLanguage.of(headers));
  }

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "changeProgressReport",
      summary = "Write anew what is a draft or came back")
  @Answer("Changed")
  public ReportResponse change(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ReportChangeRequest request,
      @Context HttpHeaders headers) {
    service.change(id, ifMatch, request);
    return reports.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/filing")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "fileProgressReport",
      summary = "File a report; after the deadline it is marked as late")
  @Answer("Filed")
  public ReportResponse file(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Context HttpHeaders headers) {
    filing.file(id, ifMatch, caller);
    return reports.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/return")
  @Idempotent
  @Operation(
      operationId = "returnProgressReport",
      summary = "Give a report back with a reason; it is filed again")
  @Answer("Given back")
  public ReportResponse giveBack(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ReportReturnRequest request,
      @Context HttpHeaders headers) {
    returning.giveBack(id, ifMatch, request);
    return reports.get(id, ReaderLanguage.of(headers));
  }
}
