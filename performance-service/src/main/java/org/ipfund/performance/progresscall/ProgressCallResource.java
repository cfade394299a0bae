package org.ipfund.performance.progresscall;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** Calls for reports on a quarter of a document. */
@Path("/v1/progress-calls")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress", description = "Calls for progress and reports (催报、进展填报)")
public class ProgressCallResource {

  private final ProgressCallService service;
  private final ProgressCallReader calls;
  private final ProgressDuties duties;

  ProgressCallResource(
      ProgressCallService service, ProgressCallReader calls, ProgressDuties duties) {
    this.service = service;
    this.calls = calls;
    this.duties = duties;
  }

  @GET
  @Operation(operationId = "listProgressCalls", summary = "List calls for reports")
  public Page<ProgressCallResponse> list(
      @BeanParam ProgressCallFilter filter,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers) {
    return page.page(
        calls.page(filter, page, ReaderLanguage.of(headers)), call -> call.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getProgressCall", summary = "Read one call for reports")
  @Answer("The call")
  public ProgressCallResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return calls.get(id, ReaderLanguage.of(headers));
  }

  @GET
  @Path("/{id}/duties")
  @Operation(
      operationId = "listProgressDuties",
      summary = "List who owes what of a call: due, filed, missing, late")
  public Page<ProgressDutyResponse> duties(
      @RestPath UUID id,
      @BeanParam ProgressDutyFilter filter,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers) {
    ProgressCallResponse call = calls.get(id, ReaderLanguage.of(headers));
    return page.page(duties.page(call, filter, page), duty -> duty.bodyId().toString());
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "openProgressCall",
      summary = "Call for reports on a quarter of a published document")
  @Answer(value = "Opened", status = 201, location = "/v1/progress-calls")
  public ProgressCallResponse open(ProgressCallRequest request, @Context HttpHeaders headers) {
    return calls.get(service.open(request), ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/extension")
  @Idempotent
  @Operation(operationId = "extendProgressCall", summary = "Put the deadline of a call off")
  @Answer("Put off")
  public ProgressCallResponse extend(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ProgressCallExtensionRequest request,
      @Context HttpHeaders headers) {
    service.extend(id, ifMatch, request);
    return calls.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/closure")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "closeProgressCall",
      summary = "Close a call: nothing more is reported on it")
  @Answer("Closed; it stays readable")
  public ProgressCallResponse close(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Context HttpHeaders headers) {
    service.close(id, ifMatch);
    return calls.get(id, ReaderLanguage.of(headers));
  }
}
