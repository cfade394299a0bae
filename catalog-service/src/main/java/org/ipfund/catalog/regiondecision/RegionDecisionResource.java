package org.ipfund.catalog.regiondecision;

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

/** Closures and moves of regions, and what another administrator says to them. */
@Path("/v1/region-decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "region decisions", description = "Closures (撤销) and moves (划转) of regions")
public class RegionDecisionResource {

  private static final String PATH = "/v1/region-decisions/";

  private final RegionApprovalService service;
  private final RegionDecisionReader decisions;
  private final RegionDecisionView view;

  RegionDecisionResource(
      RegionApprovalService service, RegionDecisionReader decisions, RegionDecisionView view) {
    this.service = service;
    this.decisions = decisions;
    this.view = view;
  }

  @GET
  @Operation(
      operationId = "listRegionDecisions",
      summary = "List closures and moves in the order they were prepared",
      description = "regionCode is the region itself, without what lies in it.")
  public Page<RegionDecisionResponse> list(
      @RestQuery String regionCode,
      @RestQuery RegionDecisionStatus status,
      @BeanParam PageRequest page) {
    return page.page(decisions.page(regionCode, status, page), d -> d.id().toString())
        .map(view::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getRegionDecision", summary = "Read one closure or move")
  @Answer("The decision")
  public RegionDecisionResponse get(@RestPath UUID id) {
    return view.of(decisions.get(id));
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "approveRegionDecision",
      summary = "Close or move a region as another has asked")
  @Answer("It has taken effect")
  public RegionDecisionResponse approve(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return service.approve(id, ifMatch);
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "rejectRegionDecision", summary = "Leave a region as it is")
  @Answer("Nothing has changed")
  public RegionDecisionResponse reject(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return service.reject(id, ifMatch);
  }
}
