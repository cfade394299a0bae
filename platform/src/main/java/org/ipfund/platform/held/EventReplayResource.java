package org.ipfund.platform.held;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
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
  @Answer(value = "Started; follow the operation", status = 202, location = OperationStarted.PLACE)
  public OperationStarted replay(EventReplayRequest request) {
    return new OperationStarted(replays.start(request.checked()));
  }
}
