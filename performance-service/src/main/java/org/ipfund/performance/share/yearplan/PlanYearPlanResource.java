package org.ipfund.performance.share.yearplan;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** Drafting a body's plan for a year of a document. */
@Path("/v1/plans/{id}/year-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "year-plans", description = "Yearly plans of bodies (年度推进计划)")
public class PlanYearPlanResource {

  private final YearPlanService service;
  private final YearPlanReader plans;

  PlanYearPlanResource(YearPlanService service, YearPlanReader plans) {
    this.service = service;
    this.plans = plans;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createYearPlan",
      summary = "Draft a body's plan for a year of a document; its own people alone")
  @Answer(value = "Drafted", status = 201, location = "/v1/year-plans")
  public YearPlanResponse create(
      @RestPath UUID id, YearPlanRequest request, @Context HttpHeaders headers) {
    return plans.get(service.create(id, request), ReaderLanguage.of(headers));
  }
}
