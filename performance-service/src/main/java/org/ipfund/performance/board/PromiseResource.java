package org.ipfund.performance.board;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;

/** From what pays, or what is served, to promises. */
@Path("/v1/promises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks", description = "Tasks of plans and work programmes (任务分工)")
public class PromiseResource {

  private final PromiseReader promises;

  PromiseResource(PromiseReader promises) {
    this.promises = promises;
  }

  @GET
  @Operation(
      operationId = "listPromises",
      summary = "List promises by the indicator they serve or by what pays for them")
  public Page<PromiseItem> list(
      @BeanParam PromiseFilter filter, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return page.page(
        promises.page(filter, page, ReaderLanguage.of(headers)),
        promise -> promise.taskId().toString() + promise.ordinal());
  }
}
