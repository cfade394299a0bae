package org.ipfund.performance.share;

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
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** What of a document is not divided yet. */
@Path("/v1/plans/{id}/undecomposed-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "task-shares", description = "Shares of tasks by body and year (年度分解)")
public class UndecomposedResource {

  private final DecompositionReader decompositions;

  UndecomposedResource(DecompositionReader decompositions) {
    this.decompositions = decompositions;
  }

  @GET
  @Operation(
      operationId = "listUndecomposedTasks",
      summary = "List who answers for a task and has no agreed share of it in a year")
  public Page<UndecomposedItem> list(
      @RestPath UUID id,
      @BeanParam UndecomposedFilter filter,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers) {
    return page.page(
        decompositions.page(id, filter, page, ReaderLanguage.of(headers)),
        item -> item.taskNumber() + "/" + item.bodyId());
  }
}
