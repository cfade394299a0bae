package org.ipfund.performance.acceptance;

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
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** Where a task stands, and what the issuing office says to it. */
@Path("/v1/tasks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress", description = "Calls for progress and reports (催报、进展填报)")
public class TaskProgressResource {

  private final TaskAcceptance acceptance;
  private final TaskProgressReader tasks;

  TaskProgressResource(TaskAcceptance acceptance, TaskProgressReader tasks) {
    this.acceptance = acceptance;
    this.tasks = tasks;
  }

  @GET
  @Path("/{id}/progress")
  @Operation(
      operationId = "getTaskProgress",
      summary = "Read where a task stands: promises counted, newest reports, overdue, accepted")
  @Answer("Where it stands")
  public TaskProgressResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return tasks.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/acceptance")
  @Idempotent
  @Operation(operationId = "acceptTask", summary = "Accept a task that is reported as done")
  @Answer("Accepted")
  public TaskProgressResponse accept(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AcceptanceRequest request,
      @Context HttpHeaders headers) {
    acceptance.accept(id, ifMatch, request);
    return tasks.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/reopening")
  @Idempotent
  @Operation(
      operationId = "reopenTask",
      summary = "Open a task again that is done or accepted, with a reason")
  @Answer("Open again")
  public TaskProgressResponse reopen(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ReopeningRequest request,
      @Context HttpHeaders headers) {
    acceptance.reopen(id, ifMatch, request);
    return tasks.get(id, ReaderLanguage.of(headers));
  }
}
