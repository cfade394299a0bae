package org.ipfund.platform.held;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.http.Idempotent;
import org.ipfund.platform.operation.OperationStarted;

/** Where events are given again, from a position on. */
@Path("/v1/event-replays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class EventReplayResource {

  private final EventReplays replays;

  EventReplayResource(EventReplays replays) {
    this.replays = replays;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "replayEvents",
      summary = "Read a topic again, or send this service's events again",
      description =
          "What is known has no effect, what was lost has it; one replay at a time (409). With"
              + " topic: from fromTime, or from offset of partition, or from the beginning. With"
              + " fromPosition: this service's own events from there on.")
  @APIResponse(
      responseCode = "202",
      description = "Started; follow the operation",
      content = @Content(schema = @Schema(implementation = OperationStarted.class)))
  public Response replay(EventReplayRequest request) {
    return OperationStarted.accepted(replays.start(request.checked()));
  }
}
