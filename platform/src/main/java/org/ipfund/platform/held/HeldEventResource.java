package org.ipfund.platform.held;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

/** Events that are stuck or were refused, for operators; never their data. */
@Path("/v1/held-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events", description = "Events that are stuck, and what operators do (事件运维)")
public class HeldEventResource {

  private final HeldEvents events;

  HeldEventResource(HeldEvents events) {
    this.events = events;
  }

  @GET
  @Operation(
      operationId = "listHeldEvents",
      summary = "List events that are held, the oldest first")
  public Page<HeldEvent> list(@BeanParam HeldFilter filter, @BeanParam PageRequest page) {
    return page.page(
        events.page(filter, page.afterId(), page.fetch()), held -> held.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getHeldEvent", summary = "Read one held event, without its data")
  public HeldEvent get(@RestPath UUID id) {
    return events.find(id).orElseThrow(() -> HeldRefusals.notHeld(id));
  }

  @POST
  @Path("/{id}/retry")
  @Idempotent
  @Operation(
      operationId = "retryHeldEvent",
      summary = "Try a held event at once",
      description =
          "What was refused is judged by the present settings first; 409 tells what is in the way."
              + " A held event has no version, so there is no If-Match.")
  @Answer("The event as it stands now")
  public HeldEvent retry(@RestPath UUID id) {
    return events.retry(id);
  }

  @POST
  @Path("/{id}/skip")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "skipHeldEvent",
      summary = "Give a held event up, for a reason",
      description = "It never has an effect; the next event of its subject comes up.")
  @Answer("Given up")
  public void skip(@RestPath UUID id, SkipRequest request) {
    events.skip(id, request.reason());
  }
}
