package org.ipfund.performance.task;

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

/** Tasks of plans and work programmes; a document's revision changes them. */
@Path("/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks", description = "Tasks of plans and work programmes (任务分工)")
public class TaskResource {

  private final TaskReader tasks;

  TaskResource(TaskReader tasks) {
    this.tasks = tasks;
  }

  @GET
  @Operation(operationId = "listTasks", summary = "List tasks, of one document or of one body")
  public Page<TaskItem> list(
      @BeanParam TaskFilter filter, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return page.page(
        tasks.page(filter, page, ReaderLanguage.of(headers)), task -> task.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getTask",
      summary = "Read one task with who answers, what it promises and what it is linked with")
  @Answer("The task")
  public TaskResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return tasks.get(id, ReaderLanguage.of(headers));
  }
}
