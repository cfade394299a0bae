package org.ipfund.allocation.refund;

import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestPath;

/** What comes back of a payment. */
@Path("/v1/disbursements/{id}/refund")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disbursements")
public class RefundRequestResource {

  private final RefundService service;

  RefundRequestResource(RefundService service) {
    this.service = service;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "refundDisbursement",
      summary = "Book money of a payment that came back, or prepare it",
      description =
          "Partly and several times, never more than was paid. Above the amount that is set"
              + " (100000.00 unless it is another) the refund is PREPARED and another person of the"
              + " payer approves it; what came back of the payment by one person counts together.")
  @Answer(value = "Booked, or prepared", status = 201, location = "/v1/refunds")
  public RefundResponse refund(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RefundRequest request) {
    return service.refund(id, ifMatch, request);
  }
}
