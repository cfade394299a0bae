package org.ipfund.performance.problem;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** Problems that bodies have with their tasks. */
@Path("/v1/task-problems")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "problems", description = "Problems with tasks, raised and answered (问题反映)")
public class ProblemResource {

  private final ProblemService service;
  private final ProblemReader problems;

  ProblemResource(ProblemService service, ProblemReader problems) {
    this.service = service;
    this.problems = problems;
  }

  @GET
  @Operation(
      operationId = "listTaskProblems",
      summary = "List problems, of a document, a task, a body or a leading group")
  public Page<ProblemResponse> list(
      @BeanParam ProblemFilter filter, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return page.page(
        problems.page(filter, page, ReaderLanguage.of(headers)),
        problem -> problem.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getTaskProblem", summary = "Read one problem with its answer")
  @Answer("The problem")
  public ProblemResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return problems.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "raiseTaskProblem",
      summary = "Raise a problem with a task to the issuing office or a leading group")
  @Answer(value = "Raised", status = 201, location = "/v1/task-problems")
  public ProblemResponse raise(ProblemRequest request, @Context HttpHeaders headers) {
    return problems.get(service.raise(request), ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/answer")
  @Idempotent
  @Operation(
      operationId = "answerTaskProblem",
      summary = "Answer a problem: the issuing office or a member of the leading group")
  @Answer("Answered")
  public ProblemResponse answer(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ProblemAnswerRequest request,
      @Context HttpHeaders headers) {
    service.answer(id, ifMatch, request);
    return problems.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/closure")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "closeTaskProblem", summary = "Close a problem that one's body raised")
  @Answer("Closed")
  public ProblemResponse close(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Context HttpHeaders headers) {
    service.close(id, ifMatch);
    return problems.get(id, ReaderLanguage.of(headers));
  }
}
