package org.ipfund.allocation.appropriation;

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
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
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
  private final AppropriationReader appropriations;
  private final AppropriationViews views;

  AppropriationResource(
      AppropriationService service,
      AppropriationDecisions decisions,
      AppropriationReader appropriations,
      AppropriationViews views) {
    this.service = service;
    this.decisions = decisions;
    this.appropriations = appropriations;
    this.views = views;
  }

  @GET
  @Operation(operationId = "listAppropriations", summary = "List appropriations as entered")
  public Page<AppropriationFacts> list(
      @RestQuery Integer budgetYear, @RestQuery String fundName, @BeanParam PageRequest page) {
    return page.page(appropriations.page(budgetYear, fundName, page), a -> a.id().toString())
        .map(views::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getAppropriation", summary = "Read one appropriation")
  @Answer("The appropriation")
  public AppropriationFacts get(@RestPath UUID id) {
    return views.of(appropriations.get(id));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "enterAppropriation",
      summary = "Enter the ceiling of a year and fund",
      description = "It is PREPARED until another person approves it; nothing counts it before.")
  @Answer(value = "Entered", status = 201, location = "/v1/appropriations")
  public AppropriationFacts enter(AppropriationRequest request) {
    return service.enter(request);
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "approveAppropriation",
      summary = "Put in force what another has entered")
  @Answer("In force")
  public AppropriationFacts approve(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return decisions.approve(id, ifMatch);
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @Operation(
      operationId = "rejectAppropriation",
      summary = "Refuse with a reason what another has entered")
  @Answer("Refused; the year and fund are free again")
  public AppropriationFacts reject(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RefusalRequest request) {
    return decisions.reject(id, ifMatch, request);
  }

  @POST
  @Path("/{id}/withdrawal")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "withdrawAppropriation", summary = "Take back what is not in force yet")
  @Answer("Taken back; the year and fund are free again")
  public AppropriationFacts withdraw(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return decisions.withdraw(id, ifMatch);
  }
}
