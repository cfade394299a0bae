package org.ipfund.allocation.disbursement;

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

/** Payments of the regions, never beyond what they received. */
@Path("/v1/disbursements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disbursements", description = "Disbursements (支付)")
public class DisbursementResource {

  private final DisbursementService service;
  private final PaymentDecisions decisions;
  private final DisbursementReader disbursements;

  DisbursementResource(
      DisbursementService service, PaymentDecisions decisions, DisbursementReader disbursements) {
    this.service = service;
    this.decisions = decisions;
    this.disbursements = disbursements;
  }

  @GET
  @Operation(operationId = "listDisbursements", summary = "List payments as they were asked for")
  @Browsed(sort = {"amount", "updatedAt"})
  public Page<DisbursementResponse> list(
      @BeanParam DisbursementFilter filter, @BeanParam PageRequest page) {
    return disbursements.page(filter, page);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getDisbursement", summary = "Read one payment")
  @Answer("The payment")
  public DisbursementResponse get(@RestPath UUID id) {
    return disbursements.get(id);
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "disburse",
      summary = "Pay from a region's treasury, or prepare it",
      description =
          "Above the amount that is set (100000.00 unless it is another) the payment is PREPARED: its"
              + " money is held back, and another person of the payer approves it. What no second"
              + " person approved counts together: payments of the same day (or of as many days as"
              + " are set) that left the same treasury by the same person or for the same payee.")
  @Answer(value = "Paid, or prepared", status = 201, location = "/v1/disbursements")
  public DisbursementResponse pay(DisbursementRequest request) {
    return service.pay(request);
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "approveDisbursement", summary = "Pay what another has prepared")
  @Answer("Paid")
  public DisbursementResponse approve(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return decisions.approve(id, ifMatch);
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @Operation(
      operationId = "rejectDisbursement",
      summary = "Refuse with a reason what another has prepared")
  @Answer("Refused; the money is free again")
  public DisbursementResponse reject(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      DecisionRequest request) {
    return decisions.reject(id, ifMatch, request);
  }

  @POST
  @Path("/{id}/cancellation")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "cancelDisbursement", summary = "Take a prepared payment back")
  @Answer("Taken back; the money is free again")
  public DisbursementResponse cancel(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return decisions.cancel(id, ifMatch);
  }
}
