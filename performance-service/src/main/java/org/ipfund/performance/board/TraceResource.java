package org.ipfund.performance.board;

import jakarta.ws.rs.BeanParam;
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
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** Between what was promised and what pays for it, both ways. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks", description = "Tasks of plans and work programmes (任务分工)")
public class TraceResource {

  private final TaskTraces traces;
  private final PromiseReader promises;

  TraceResource(TaskTraces traces, PromiseReader promises) {
    this.traces = traces;
    this.promises = promises;
  }

  @GET
  @Path("/tasks/{id}/trace")
  @Operation(
      operationId = "traceTask",
      summary = "See what a task promises, who does it, what pays for it and where it stands")
  @Answer("The trace")
  public TaskTraceResponse trace(@RestPath UUID id, @Context HttpHeaders headers) {
    return traces.of(id, ReaderLanguage.of(headers));
  }

  @GET
  @Path("/promises")
  @Operation(
      operationId = "listPromises",
      summary = "List promises by the indicator they serve or by what pays for them")
  public Page<PromiseItem> promises(
      @BeanParam PromiseFilter filter, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return page.page(
        promises.page(filter, page, ReaderLanguage.of(headers)),
        promise -> promise.taskId().toString() + promise.ordinal());
  }
}
