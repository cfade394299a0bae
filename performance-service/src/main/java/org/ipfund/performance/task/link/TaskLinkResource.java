package org.ipfund.performance.task.link;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.performance.task.TaskReader;
import org.ipfund.performance.task.TaskResponse;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** Links of tasks. */
@Path("/v1/tasks/{id}/links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks", description = "Tasks of plans and work programmes (任务分工)")
public class TaskLinkResource {

  private final TaskLinking linking;
  private final TaskReader tasks;

  TaskLinkResource(TaskLinking linking, TaskReader tasks) {
    this.linking = linking;
    this.tasks = tasks;
  }

  @PUT
  @Operation(
      operationId = "linkTask",
      summary = "Say what a task and its promises serve, what pays for them, what comes before")
  @Answer("Linked; what was left out is linked no more")
  public TaskResponse link(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      TaskLinksRequest request,
      @Context HttpHeaders headers) {
    linking.link(id, ifMatch, request);
    return tasks.get(id, ReaderLanguage.of(headers));
  }
}
