package org.ipfund.allocation.notice;

import jakarta.ws.rs.Consumes;
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
import org.ipfund.platform.http.QueryValues;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Allocation notices: drafted, reconciled, issued, and immutable from then on. */
@Path("/v1/notices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "Allocation notices (资金下达通知)")
public class NoticeResource {

  private static final String ANNEX = "1: by region in yuan; 2: by unit in 10 000 yuan";

  private final NoticeService service;
  private final NoticeIssue issue;
  private final NoticeReader reader;

  NoticeResource(NoticeService service, NoticeIssue issue, NoticeReader reader) {
    this.service = service;
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
    NoticeResponse notice = service.draft(request);
    return answer(Response.created(URI.create("/v1/notices/" + notice.id())), notice);
  }

  @GET
  @Path("/{id}/lines")
  @Operation(operationId = "listNoticeLines", summary = "List the rows of an annex as printed")
  public Page<LineResponse> lines(
      @RestPath UUID id,
      @Parameter(description = ANNEX, required = true, schema = @Schema(enumeration = {"1", "2"}))
          @RestQuery
          String annex,
      @RestQuery String cursor,
      @RestQuery String limit) {
    return reader.lines(id, AnnexNumber.of(annex), PageRequest.of(cursor, limit));
  }

  @PUT
  @Path("/{id}/lines")
  @LargestBody(5 * LargestBody.MIB)
  @Operation(operationId = "replaceNoticeLines", summary = "Replace one annex of a draft")
  @APIResponse(
      responseCode = "200",
      description = "Replaced; the notice has a new version",
      content = @Content(schema = @Schema(implementation = NoticeResponse.class)))
  public Response replaceLines(
      @RestPath UUID id,
      @Parameter(description = ANNEX, required = true, schema = @Schema(enumeration = {"1", "2"}))
          @RestQuery
          String annex,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      LinesRequest request) {
    return answer(Response.ok(), service.replaceLines(id, ifMatch, AnnexNumber.of(annex), request));
  }

  @GET
  @Path("/{id}/reconciliation")
  @Operation(
      operationId = "reconcileNotice",
      summary = "Compare the annexes with each other and with the approved target tables")
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
