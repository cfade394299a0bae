package org.ipfund.allocation.issue;

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
import org.ipfund.allocation.notice.NoticeFilter;
import org.ipfund.allocation.notice.NoticeRequest;
import org.ipfund.allocation.notice.NoticeResponse;
import org.ipfund.allocation.reconciliation.Reconciliation;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

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
  @Browsed(
      sort = {"title", "updatedAt"},
      search = "the title or the number")
  public Page<NoticeResponse> list(@BeanParam NoticeFilter filter, @BeanParam PageRequest page) {
    return reader.page(filter, page);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getNotice", summary = "Read one notice")
  @Answer("The notice")
  public NoticeResponse get(@RestPath UUID id) {
    return reader.get(id);
  }

  @POST
  @Idempotent
  @Operation(operationId = "draftNotice", summary = "Draft a notice")
  @Answer(value = "Drafted", status = 201, location = "/v1/notices")
  public NoticeResponse draft(NoticeRequest request) {
    return drafts.draft(request);
  }

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "changeNotice",
      summary = "Change the head of a draft",
      description = "Its rows stay. Whoever changes it does not issue it.")
  @Answer("Changed; the notice has a new version")
  public NoticeResponse change(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NoticeRequest request) {
    return drafts.change(id, ifMatch, request);
  }

  @DELETE
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "deleteNotice",
      summary = "Withdraw a draft",
      description = "Its document number is free again.")
  @Answer("Withdrawn")
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
  @Answer("Issued")
  public NoticeResponse issue(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return issue.issue(id, ifMatch);
  }
}
