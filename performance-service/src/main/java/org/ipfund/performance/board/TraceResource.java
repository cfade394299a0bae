package org.ipfund.performance.board;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** From a task to all that belongs to its promises. */
@Path("/v1/tasks/{id}/trace")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks", description = "Tasks of plans and work programmes (任务分工)")
public class TraceResource {

  private final TaskTraces traces;

  TraceResource(TaskTraces traces) {
    this.traces = traces;
  }

  @GET
  @Operation(
      operationId = "traceTask",
      summary = "See what a task promises, who does it, what pays for it and where it stands")
  @Answer("The trace")
  public TaskTraceResponse trace(@RestPath UUID id, @Context HttpHeaders headers) {
    return traces.of(id, ReaderLanguage.of(headers));
  }
}
