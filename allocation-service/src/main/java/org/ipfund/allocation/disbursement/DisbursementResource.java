package org.ipfund.allocation.disbursement;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.allocation.ledger.AccountResource;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.Idempotent;
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.QueryValues;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Payments of the regions, never beyond what they received. */
@Path("/v1/disbursements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disbursements", description = "Disbursements (支付)")
public class DisbursementResource {

  private final DisbursementService service;
  private final Disbursements disbursements;

  DisbursementResource(DisbursementService service, Disbursements disbursements) {
    this.service = service;
    this.disbursements = disbursements;
  }

  @GET
  @Operation(operationId = "listDisbursements", summary = "List payments as they were made")
  public Page<DisbursementResponse> list(
      @Parameter(description = AccountResource.REGION) @RestQuery String regionCode,
      @RestQuery String noticeId,
      @RestQuery String budgetYear,
      @RestQuery String payerReference,
      @RestQuery String cursor,
      @RestQuery String limit) {
    DisbursementFilter filter =
        new DisbursementFilter(
            regionCode,
            QueryValues.id("noticeId", noticeId),
            QueryValues.number("budgetYear", budgetYear),
            payerReference);
    PageRequest page = PageRequest.of(cursor, limit);
    return page.page(disbursements.page(filter, page), payment -> payment.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getDisbursement", summary = "Read one payment")
  @APIResponse(
      responseCode = "200",
      description = "The payment",
      content = @Content(schema = @Schema(implementation = DisbursementResponse.class)))
  public Response get(@RestPath UUID id) {
    DisbursementResponse paid =
        disbursements
            .find(id)
            .orElseThrow(() -> ProblemException.notFound("支付", "disbursement", id));
    return Response.ok(paid).header(HttpHeaders.ETAG, Etags.of(paid.version())).build();
  }

  @POST
  @Idempotent
  @Operation(operationId = "disburse", summary = "Pay from a region's treasury")
  @APIResponse(
      responseCode = "201",
      description = "Paid",
      content = @Content(schema = @Schema(implementation = DisbursementResponse.class)))
  public Response pay(DisbursementRequest request) {
    DisbursementResponse paid = service.pay(request);
    return Response.created(URI.create("/v1/disbursements/" + paid.id()))
        .header(HttpHeaders.ETAG, Etags.of(paid.version()))
        .entity(paid)
        .build();
  }
}
