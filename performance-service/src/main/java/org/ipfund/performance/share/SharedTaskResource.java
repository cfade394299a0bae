package org.ipfund.performance.share;

import jakarta.ws.rs.Consumes;
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

/** Dividing a task among those who take part in it. */
@Path("/v1/tasks/{id}/shares")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "task-shares", description = "Shares of tasks by body and year (年度分解)")
public class SharedTaskResource {

  private final ShareService service;
  private final ShareReader shares;

  SharedTaskResource(ShareService service, ShareReader shares) {
    this.service = service;
    this.shares = shares;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "proposeTaskShare",
      summary = "Propose what a body does of a task in a year; what it proposes itself is agreed")
  @Answer(value = "Proposed, or agreed", status = 201, location = "/v1/task-shares")
  public TaskShareResponse propose(
      @RestPath UUID id, TaskShareRequest request, @Context HttpHeaders headers) {
    return shares.get(service.propose(id, request), ReaderLanguage.of(headers));
  }
}
