package org.ipfund.allocation.notice;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.Idempotent;
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.QueryValues;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Allocation notices: drafted, reconciled, issued, and immutable from then on. */
@Path("/v1/notices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "Allocation notices (资金下达通知)")
public class NoticeResource {

  private final NoticeDrafts drafts;
  private final NoticeIssue issue;
  private final NoticeReader reader;

  NoticeResource(NoticeDrafts drafts, NoticeIssue issue, NoticeReader reader) {
    this.drafts = drafts;
    this.issue = issue;
    this.reader = reader;
  }

  @GET
  @Operation(operationId = "listNotices", summary = "List notices in the order they were drafted")
  public Page<NoticeResponse> list(
      @RestQuery String budgetYear,
      @RestQuery String stage,
      @RestQuery String status,
      @RestQuery String cursor,
      @RestQuery String limit) {
    NoticeFilter filter =
        new NoticeFilter(
            QueryValues.number("budgetYear", budgetYear),
            QueryValues.constant("stage", stage, NoticeStage.class),
            QueryValues.constant("status", status, NoticeStatus.class));
    return reader.page(filter, PageRequest.of(cursor, limit));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getNotice", summary = "Read one notice")
  @APIResponse(
      responseCode = "200",
      description = "The notice",
      content = @Content(schema = @Schema(implementation = NoticeResponse.class)))
  public Response get(@RestPath UUID id) {
    return answer(Response.ok(), reader.get(id));
  }

  @POST
  @Idempotent
  @Operation(operationId = "draftNotice", summary = "Draft a notice")
  @APIResponse(
      responseCode = "201",
      description = "Drafted",
      content = @Content(schema = @Schema(implementation = NoticeResponse.class)))
  public Response draft(NoticeRequest request) {
    NoticeResponse notice = drafts.draft(request);
    return answer(Response.created(URI.create("/v1/notices/" + notice.id())), notice);
  }

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "changeNotice",
      summary = "Change the head of a draft",
      description = "Its rows stay. Whoever changes it does not issue it.")
  @APIResponse(
      responseCode = "200",
      description = "Changed; the notice has a new version",
      content = @Content(schema = @Schema(implementation = NoticeResponse.class)))
  public Response change(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NoticeRequest request) {
    return answer(Response.ok(), drafts.change(id, ifMatch, request));
  }

  @DELETE
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "withdrawNotice",
      summary = "Withdraw a draft",
      description = "Its document number is free again.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public void withdraw(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    drafts.withdraw(id, ifMatch);
  }

  @GET
  @Path("/{id}/reconciliation")
  @Operation(
      operationId = "reconcileNotice",
      summary = "Compare the annexes with each other and with the approved target tables",
      description = "Of an issued notice as it was on the day of issue.")
  public Reconciliation reconciliation(@RestPath UUID id) {
    return reader.reconciliation(id);
  }

  @POST
  @Path("/{id}/issue")
  @Idempotent
  @Operation(
      operationId = "issueNotice",
      summary = "Issue a notice: book its money and freeze its target tables")
  @APIResponse(
      responseCode = "200",
      description = "Issued",
      content = @Content(schema = @Schema(implementation = NoticeResponse.class)))
  public Response issue(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(Response.ok(), issue.issue(id, ifMatch));
  }

  private static Response answer(Response.ResponseBuilder builder, NoticeResponse notice) {
    return builder.header(HttpHeaders.ETAG, Etags.of(notice.version())).entity(notice).build();
  }
}
