package org.ipfund.performance.plan;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.performance.plan.revision.PlanClosureRequest;
import org.ipfund.performance.plan.revision.PlanRevisionRequest;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** Plans and work programmes: drafted, published by another person, revised, closed. */
@Path("/v1/plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "Plans and work programmes (规划、工作要点)")
public class PlanResource {

  private final PlanService service;
  private final PlanPublishing publishing;
  private final PlanReader plans;
  private final Caller caller;

  PlanResource(PlanService service, PlanPublishing publishing, PlanReader plans, Caller caller) {
    this.service = service;
    this.publishing = publishing;
    this.plans = plans;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listPlans", summary = "List plans and work programmes")
  public Page<PlanItem> list(
      @BeanParam PlanFilter filter, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return page.page(
        plans.page(filter, page, ReaderLanguage.of(headers)), plan -> plan.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getPlan",
      summary = "Read one document with its headings, goals, boxes and revisions")
  @Answer("The document")
  public PlanResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return plans.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Idempotent
  @LargestBody(8 * LargestBody.MIB)
  @Operation(operationId = "createPlan", summary = "Draft a document, whole or to be added to")
  @Answer(value = "Drafted; another person publishes it", status = 201, location = "/v1/plans")
  public PlanResponse create(PlanRequest request, @Context HttpHeaders headers) {
    return plans.get(service.create(request), ReaderLanguage.of(headers));
  }

  @PUT
  @Path("/{id}")
  @LargestBody(8 * LargestBody.MIB)
  @Operation(
      operationId = "changePlan",
      summary = "Write a draft anew; tasks that are left out stay")
  @Answer("Changed")
  public PlanResponse change(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PlanRequest request,
      @Context HttpHeaders headers) {
    service.change(id, ifMatch, request);
    return plans.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/publication")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "publishPlan",
      summary = "Publish what another has drafted; all who take part see it from now on")
  @Answer("Published")
  public PlanResponse publish(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Context HttpHeaders headers) {
    publishing.publish(id, ifMatch, caller);
    return plans.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/revisions")
  @Idempotent
  @LargestBody(8 * LargestBody.MIB)
  @Operation(
      operationId = "revisePlan",
      summary = "Revise a published document, with a reason; what stays keeps its id")
  @Answer("Revised")
  public PlanResponse revise(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PlanRevisionRequest request,
      @Context HttpHeaders headers) {
    publishing.revise(id, ifMatch, request);
    return plans.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/closure")
  @Idempotent
  @Operation(operationId = "closePlan", summary = "Close a document that is over")
  @Answer("Closed; it stays readable")
  public PlanResponse close(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PlanClosureRequest request,
      @Context HttpHeaders headers) {
    publishing.close(id, ifMatch, request, caller);
    return plans.get(id, ReaderLanguage.of(headers));
  }
}
