package org.ipfund.performance.share.money;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** Money put into a task. */
@Path("/v1/tasks/{id}/money")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "task-money", description = "Money put into tasks by year and source (任务投入)")
public class TaskMoneyResource {

  private final TaskMoneyEntries entries;
  private final TaskMoneyReader money;

  TaskMoneyResource(TaskMoneyEntries entries, TaskMoneyReader money) {
    this.entries = entries;
    this.money = money;
  }

  @GET
  @Operation(
      operationId = "listTaskMoney",
      summary = "List what was put into a task, corrected entries included")
  public Page<TaskMoneyResponse> list(
      @RestPath UUID id,
      @BeanParam TaskMoneyFilter filter,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers) {
    return page.page(
        money.page(id, filter, page, ReaderLanguage.of(headers)),
        entry ->
            entry.year() + "/" + entry.moneySource() + "/" + entry.bodyId() + "/" + entry.number());
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "enterTaskMoney",
      summary = "Enter what a body put into a task in a year, or correct it; its own people alone")
  @Answer(value = "Entered", status = 200)
  public TaskMoneyResponse enter(
      @RestPath UUID id, TaskMoneyRequest request, @Context HttpHeaders headers) {
    Locale language = ReaderLanguage.of(headers);
    return money.get(id, request, entries.enter(id, request), language);
  }
}
