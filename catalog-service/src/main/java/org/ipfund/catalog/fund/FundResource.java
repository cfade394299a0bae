package org.ipfund.catalog.fund;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

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
  public Page<FundResponse> list(@BeanParam PageRequest page) {
    return page.page(funds.page(page), Fund::code).map(service::response);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getFund", summary = "Read one fund")
  @Answer("The fund")
  public FundResponse get(@RestPath String code) {
    return funds
        .findByIdOptional(code)
        .map(service::response)
        .orElseThrow(() -> FundRepository.unknown(code));
  }

  @POST
  @Idempotent
  @Operation(operationId = "addFund", summary = "Add a fund")
  @Answer(value = "Added", status = 201, location = "/v1/funds")
  public FundResponse add(FundRequest request) {
    return service.add(request);
  }

  @PUT
  @Path("/{code}")
  @Operation(operationId = "changeFund", summary = "Replace a fund's facts; its code stays")
  @Answer("Changed")
  public FundResponse change(
      @RestPath String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      FundRequest request) {
    return service.change(code, ifMatch, request);
  }
}
