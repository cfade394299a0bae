package org.ipfund.performance.plan;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.performance.plan.content.PlanContentReader;
import org.ipfund.performance.plan.content.PlanIndicatorResponse;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** What stands in plans: tasks in bulk, indicators, and a look at it before it is saved. */
@Path("/v1/plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "Plans and work programmes (规划、工作要点)")
public class PlanContentResource {

  private final PlanService service;
  private final PlanCheck check;
  private final PlanReader plans;
  private final PlanContentReader contents;

  PlanContentResource(
      PlanService service, PlanCheck check, PlanReader plans, PlanContentReader contents) {
    this.service = service;
    this.check = check;
    this.plans = plans;
    this.contents = contents;
  }

  @POST
  @Path("/check")
  @LargestBody(8 * LargestBody.MIB)
  @Operation(
      operationId = "checkPlan",
      summary = "Say what a document would be and what needs a person; nothing is saved")
  @Answer("What it would be")
  public PlanCheckResponse check(PlanRequest request) {
    return check.check(request);
  }

  @POST
  @Path("/{id}/tasks")
  @Idempotent
  @LargestBody(8 * LargestBody.MIB)
  @Operation(
      operationId = "addTasks",
      summary = "Add tasks to a draft in bulk; a number that is there is written anew")
  @Answer("Added")
  public PlanResponse addTasks(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PlanTasksRequest request,
      @Context HttpHeaders headers) {
    service.addTasks(id, ifMatch, request);
    return plans.get(id, ReaderLanguage.of(headers));
  }

  @GET
  @Path("/{id}/indicators")
  @Operation(
      operationId = "listPlanIndicators",
      summary = "List a document's indicators as its table prints them")
  public Page<PlanIndicatorResponse> indicators(
      @RestPath UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    List<PlanIndicatorResponse> found =
        contents.indicators(id, after(page), page, ReaderLanguage.of(headers));
    if (found.isEmpty()) {
      plans.require(id);
    }
    return page.page(found, indicator -> Integer.toString(indicator.ordinal()));
  }

  private static int after(PageRequest page) {
    try {
      return page.after() == null ? 0 : Integer.parseInt(page.after());
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }
}
