package org.ipfund.performance.planevaluation;

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
import org.ipfund.performance.content.TableVisibility;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Evaluations of plans and work programmes: prepared, corrected with reasons, issued by another.
 */
@Path("/v1/plan-evaluations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plan-evaluations", description = "Evaluations of plans (中期评估、总结评估)")
public class EvaluationResource {

  private final EvaluationService service;
  private final EvaluationReader evaluations;

  EvaluationResource(EvaluationService service, EvaluationReader evaluations) {
    this.service = service;
    this.evaluations = evaluations;
  }

  @GET
  @Operation(operationId = "listPlanEvaluations", summary = "List evaluations of documents")
  public Page<EvaluationResponse> list(
      @BeanParam EvaluationFilter filter,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers) {
    return page.page(
        evaluations.page(filter, page, ReaderLanguage.of(headers)),
        evaluation -> evaluation.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getPlanEvaluation",
      summary = "Read one evaluation with the counts of its verdicts")
  @Answer("The evaluation")
  public EvaluationResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return evaluations.get(id, ReaderLanguage.of(headers));
  }

  @GET
  @Path("/{id}/verdicts")
  @Operation(
      operationId = "listPlanVerdicts",
      summary = "List what became of each indicator and task, with the money beside it")
  public Page<VerdictItem> verdicts(
      @RestPath UUID id,
      @BeanParam VerdictFilter filter,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers) {
    return page.page(
        evaluations.verdicts(
            id, TableVisibility.afterNumber(page), filter, page, ReaderLanguage.of(headers)),
        verdict -> Integer.toString(verdict.ordinal()));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createPlanEvaluation",
      summary = "Draft the mid-term or the final evaluation of a document; verdicts are computed")
  @Answer(
      value = "Drafted; another person issues it",
      status = 201,
      location = "/v1/plan-evaluations")
  public EvaluationResponse create(EvaluationRequest request, @Context HttpHeaders headers) {
    return evaluations.get(service.create(request), ReaderLanguage.of(headers));
  }

  @PUT
  @Path("/{id}")
  @LargestBody(4 * LargestBody.MIB)
  @Operation(
      operationId = "changePlanEvaluation",
      summary = "Conclude, and differ from computed verdicts with a reason")
  @Answer("Changed")
  public EvaluationResponse change(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      EvaluationChangeRequest request,
      @Context HttpHeaders headers) {
    service.change(id, ifMatch, request);
    return get(id, headers);
  }

  @POST
  @Path("/{id}/recomputation")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "recomputePlanEvaluation",
      summary = "Compute a draft's verdicts anew; what persons said stays")
  @Answer("Computed")
  public EvaluationResponse recompute(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Context HttpHeaders headers) {
    service.recompute(id, ifMatch);
    return get(id, headers);
  }

  @POST
  @Path("/{id}/issue")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "issuePlanEvaluation",
      summary = "Issue what another has prepared; all who take part see it from now on")
  @Answer("Issued")
  public EvaluationResponse issue(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Context HttpHeaders headers) {
    service.issue(id, ifMatch);
    return get(id, headers);
  }
}
