package org.ipfund.catalog.fund;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.Idempotent;
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Special funds. */
@Path("/v1/funds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "funds", description = "Special funds (专项资金) all services share")
public class FundResource {

  private final FundService service;
  private final FundRepository funds;

  FundResource(FundService service, FundRepository funds) {
    this.service = service;
    this.funds = funds;
  }

  @GET
  @Operation(operationId = "listFunds", summary = "List funds by code")
  public Page<FundResponse> list(@RestQuery String cursor, @RestQuery String limit) {
    PageRequest page = PageRequest.of(cursor, limit);
    return page.page(funds.page(page), Fund::code).map(service::response);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getFund", summary = "Read one fund")
  @APIResponse(
      responseCode = "200",
      description = "The fund",
      content = @Content(schema = @Schema(implementation = FundResponse.class)))
  public Response get(@RestPath String code) {
    return funds
        .findByIdOptional(code)
        .map(fund -> tagged(Response.ok(), service.response(fund)))
        .orElseThrow(() -> FundRepository.unknown(code));
  }

  @POST
  @Idempotent
  @Operation(operationId = "addFund", summary = "Add a fund")
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = FundResponse.class)))
  public Response add(FundRequest request) {
    FundResponse fund = service.add(request);
    return tagged(Response.created(URI.create("/v1/funds/" + fund.code())), fund);
  }

  @PUT
  @Path("/{code}")
  @Operation(operationId = "changeFund", summary = "Replace a fund's facts; its code stays")
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = FundResponse.class)))
  public Response change(
      @RestPath String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      FundRequest request) {
    return tagged(Response.ok(), service.change(code, ifMatch, request));
  }

  private static Response tagged(Response.ResponseBuilder answer, FundResponse fund) {
    return answer.header(HttpHeaders.ETAG, Etags.of(fund.version())).entity(fund).build();
  }
}
