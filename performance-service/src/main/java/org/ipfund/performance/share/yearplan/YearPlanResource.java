package org.ipfund.performance.share.yearplan;

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
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** What bodies plan for a year of a document. */
@Path("/v1/year-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "year-plans", description = "Yearly plans of bodies (年度推进计划)")
public class YearPlanResource {

  private final YearPlanService service;
  private final YearPlanReader plans;

  YearPlanResource(YearPlanService service, YearPlanReader plans) {
    this.service = service;
    this.plans = plans;
  }

  @GET
  @Operation(operationId = "listYearPlans", summary = "List what bodies plan for a year")
  public Page<YearPlanResponse> list(
      @BeanParam YearPlanFilter filter, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return page.page(
        plans.page(filter, page, ReaderLanguage.of(headers)), plan -> plan.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getYearPlan", summary = "Read one body's plan of a year")
  @Answer("The plan")
  public YearPlanResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return plans.get(id, ReaderLanguage.of(headers));
  }

  @PUT
  @Path("/{id}")
  @Operation(operationId = "changeYearPlan", summary = "Write the draft of a yearly plan anew")
  @Answer("Changed")
  public YearPlanResponse change(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      YearPlanRequest request,
      @Context HttpHeaders headers) {
    service.change(id, ifMatch, request);
    return plans.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/filing")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "fileYearPlan", summary = "File a yearly plan; it stays as it is")
  @Answer("Filed")
  public YearPlanResponse file(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Context HttpHeaders headers) {
    service.file(id, ifMatch);
    return plans.get(id, ReaderLanguage.of(headers));
  }
}
