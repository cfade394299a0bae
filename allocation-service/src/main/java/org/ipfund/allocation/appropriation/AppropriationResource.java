package org.ipfund.allocation.appropriation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.QueryValues;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Appropriations: the most that the notices of a year and fund may issue. */
@Path("/v1/appropriations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appropriations", description = "Appropriations (年度预算额度)")
public class AppropriationResource {

  private final AppropriationService service;
  private final AppropriationDecisions decisions;
  private final Appropriations appropriations;

  AppropriationResource(
      AppropriationService service,
      AppropriationDecisions decisions,
      Appropriations appropriations) {
    this.service = service;
    this.decisions = decisions;
    this.appropriations = appropriations;
  }

  @GET
  @Operation(operationId = "listAppropriations", summary = "List appropriations as entered")
  public Page<AppropriationFacts> list(
      @RestQuery String budgetYear,
      @RestQuery String fundName,
      @RestQuery String cursor,
      @RestQuery String limit) {
    PageRequest page = PageRequest.of(cursor, limit);
    Integer year = QueryValues.number("budgetYear", budgetYear);
    return page.page(appropriations.page(year, fundName, page), a -> a.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getAppropriation", summary = "Read one appropriation")
  @APIResponse(
      responseCode = "200",
      description = "The appropriation",
      content = @Content(schema = @Schema(implementation = AppropriationFacts.class)))
  public Response get(@RestPath UUID id) {
    AppropriationFacts facts =
        appropriations
            .find(id)
            .orElseThrow(() -> ProblemException.notFound("预算额度", "appropriation", id));
    return tagged(Response.ok(), facts);
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "enterAppropriation",
      summary = "Enter the ceiling of a year and fund",
      description = "It is PREPARED until another person approves it; nothing counts it before.")
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content = @Content(schema = @Schema(implementation = AppropriationFacts.class)))
  public Response enter(AppropriationRequest request) {
    AppropriationFacts facts = service.enter(request);
    return tagged(Response.created(URI.create("/v1/appropriations/" + facts.id())), facts);
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "approveAppropriation",
      summary = "Put in force what another has entered")
  @APIResponse(
      responseCode = "200",
      description = "In force",
      content = @Content(schema = @Schema(implementation = AppropriationFacts.class)))
  public Response approve(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(Response.ok(), decisions.approve(id, ifMatch));
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @Operation(
      operationId = "rejectAppropriation",
      summary = "Refuse with a reason what another has entered")
  @APIResponse(
      responseCode = "200",
      description = "Refused; the year and fund are free again",
      content = @Content(schema = @Schema(implementation = AppropriationFacts.class)))
  public Response reject(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RefusalRequest request) {
    return tagged(Response.ok(), decisions.reject(id, ifMatch, request));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "withdrawAppropriation", summary = "Take back what is not in force yet")
  @APIResponse(
      responseCode = "200",
      description = "Taken back; the year and fund are free again",
      content = @Content(schema = @Schema(implementation = AppropriationFacts.class)))
  public Response withdraw(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(Response.ok(), decisions.withdraw(id, ifMatch));
  }

  private static Response tagged(Response.ResponseBuilder answer, AppropriationFacts shown) {
    return answer.header(HttpHeaders.ETAG, Etags.of(shown.version())).entity(shown).build();
  }
}
