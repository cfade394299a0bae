package org.ipfund.allocation.refund;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
  @APIResponse(
      responseCode = "201",
      description = "Booked, or prepared",
      content = @Content(schema = @Schema(implementation = RefundResponse.class)))
  public Response refund(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RefundRequest request) {
    RefundResponse refund = service.refund(id, ifMatch, request);
    return Response.created(URI.create("/v1/refunds/" + refund.id()))
        .header(HttpHeaders.ETAG, Etags.of(refund.version()))
        .entity(refund)
        .build();
  }
}
