package org.ipfund.allocation.ceiling;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.allocation.appropriation.AppropriationReader;
import org.ipfund.allocation.appropriation.AppropriationState;
import org.ipfund.allocation.appropriation.RefusalRequest;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

/** How the ceiling of a year and fund was raised and lowered, and by whom it is. */
@Path("/v1/appropriations/{id}/changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appropriations")
public class CeilingChangeResource {

  private final CeilingChangeService service;
  private final CeilingChangeDecisions decisions;
  private final CeilingChangeReader changes;
  private final AppropriationReader appropriations;

  CeilingChangeResource(
      CeilingChangeService service,
      CeilingChangeDecisions decisions,
      CeilingChangeReader changes,
      AppropriationReader appropriations) {
    this.service = service;
    this.decisions = decisions;
    this.changes = changes;
    this.appropriations = appropriations;
  }

  @GET
  @Operation(
      operationId = "listAppropriationChanges",
      summary = "List what became of an appropriation, as it was entered")
  public Page<CeilingChangeFacts> list(@RestPath UUID id, @BeanParam PageRequest page) {
    AppropriationState of = appropriations.get(id);
    return page.page(changes.page(of.id(), page), change -> change.id().toString());
  }

  @GET
  @Path("/{change}")
  @Operation(operationId = "getAppropriationChange", summary = "Read one change")
  @Answer("The change")
  public CeilingChangeFacts get(@RestPath UUID id, @RestPath UUID change) {
    return changes.get(id, change);
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "changeAppropriation",
      summary = "Raise or lower the ceiling of a year and fund",
      description =
          "Never below what is issued, by a document of its own. It is PREPARED until another"
              + " person approves it; nothing counts it before, and one waits at a time.")
  @Answer(value = "Entered", status = 201, location = "/v1/appropriations/{id}/changes")
  public CeilingChangeFacts enter(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      CeilingChangeRequest request) {
    return service.enter(id, ifMatch, request);
  }

  @POST
  @Path("/{change}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "approveAppropriationChange",
      summary = "Put in force what another has entered")
  @Answer("In force")
  public CeilingChangeFacts approve(
      @RestPath UUID id, @RestPath UUID change, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return decisions.approve(id, change, ifMatch);
  }

  @POST
  @Path("/{change}/rejection")
  @Idempotent
  @Operation(
      operationId = "rejectAppropriationChange",
      summary = "Refuse with a reason what another has entered")
  @Answer("Refused; the ceiling stays")
  public CeilingChangeFacts reject(
      @RestPath UUID id,
      @RestPath UUID change,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RefusalRequest request) {
    return decisions.reject(id, change, ifMatch, request);
  }

  @POST
  @Path("/{change}/withdrawal")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "withdrawAppropriationChange",
      summary = "Take back what is not in force yet")
  @Answer("Taken back; the ceiling stays")
  public CeilingChangeFacts withdraw(
      @RestPath UUID id, @RestPath UUID change, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return decisions.withdraw(id, change, ifMatch);
  }
}
