package org.ipfund.performance.share;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Shares of tasks: what each body does in a year. */
@Path("/v1/task-shares")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "task-shares", description = "Shares of tasks by body and year (年度分解)")
public class ShareResource {

  private final ShareService service;
  private final ShareReader shares;

  ShareResource(ShareService service, ShareReader shares) {
    this.service = service;
    this.shares = shares;
  }

  @GET
  @Operation(operationId = "listTaskShares", summary = "List shares of tasks by body and year")
  public Page<TaskShareResponse> list(
      @BeanParam ShareFilter filter, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return page.page(
        shares.page(filter, page, ReaderLanguage.of(headers)), share -> share.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getTaskShare", summary = "Read one share of a task")
  @Answer("The share")
  public TaskShareResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return shares.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/agreement")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "agreeTaskShare", summary = "Agree to a share; the body that takes it")
  @Answer("Agreed")
  public TaskShareResponse agree(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Context HttpHeaders headers) {
    service.agree(id, ifMatch);
    return shares.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/refusal")
  @Idempotent
  @Operation(
      operationId = "refuseTaskShare",
      summary = "Refuse a share with a reason; the body that was to take it")
  @Answer("Refused; it may be proposed again")
  public TaskShareResponse refuse(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ShareRefusalRequest request,
      @Context HttpHeaders headers) {
    service.refuse(id, ifMatch, request);
    return shares.get(id, ReaderLanguage.of(headers));
  }

  @DELETE
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "withdrawTaskShare", summary = "Take a share back; it stays readable")
  @Answer("Taken back")
  public void withdraw(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    service.withdraw(id, ifMatch);
  }
}
