package org.ipfund.allocation.refund;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

/** Refunds, and the second person's decision on them. */
@Path("/v1/refunds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disbursements")
public class RefundResource {

  private final RefundDecisions decisions;
  private final RefundReader refunds;

  RefundResource(RefundDecisions decisions, RefundReader refunds) {
    this.decisions = decisions;
    this.refunds = refunds;
  }

  @GET
  @Operation(operationId = "listRefunds", summary = "List refunds as they were asked for")
  @Browsed(sort = {"amount", "updatedAt"})
  public Page<RefundResponse> list(@BeanParam RefundFilter filter, @BeanParam PageRequest page) {
    return refunds.page(filter, page);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getRefund", summary = "Read one refund")
  @Answer("The refund")
  public RefundResponse get(@RestPath UUID id) {
    return refunds.get(id);
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "approveRefund", summary = "Book what another has prepared")
  @Answer("Booked")
  public RefundResponse approve(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return decisions.approve(id, ifMatch);
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @Operation(
      operationId = "rejectRefund",
      summary = "Refuse with a reason what another has prepared")
  @Answer("Refused")
  public RefundResponse reject(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RefundRefusalRequest request) {
    return decisions.reject(id, ifMatch, request);
  }

  @POST
  @Path("/{id}/cancellation")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "cancelRefund", summary = "Take a prepared refund back")
  @Answer("Taken back")
  public RefundResponse cancel(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return decisions.cancel(id, ifMatch);
  }
}
