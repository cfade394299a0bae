package org.ipfund.allocation.appropriation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.Idempotent;
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ProblemException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** How the ceiling of a year and fund was raised and lowered, and by whom it is. */
@Path("/v1/appropriations/{id}/changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appropriations")
public class CeilingChangeResource {

  private final CeilingChangeService service;
  private final CeilingChangeDecisions decisions;
  private final CeilingChanges changes;
  private final CeilingChangeViews views;
  private final Appropriations appropriations;

  CeilingChangeResource(
      CeilingChangeService service,
      CeilingChangeDecisions decisions,
      CeilingChanges changes,
      CeilingChangeViews views,
      Appropriations appropriations) {
    this.service = service;
    this.decisions = decisions;
    this.changes = changes;
    this.views = views;
    this.appropriations = appropriations;
  }

  @GET
  @Operation(
      operationId = "listAppropriationChanges",
      summary = "List what became of an appropriation, as it was entered")
  public Page<CeilingChangeFacts> list(
      @RestPath UUID id, @RestQuery String cursor, @RestQuery String limit) {
    appropriations
        .find(id)
        .orElseThrow(() -> ProblemException.notFound("预算额度", "appropriation", id));
    PageRequest page = PageRequest.of(cursor, limit);
    return page.page(views.of(changes.page(id, page)), change -> change.id().toString());
  }

  @GET
  @Path("/{change}")
  @Operation(operationId = "getAppropriationChange", summary = "Read one change")
  @APIResponse(
      responseCode = "200",
      description = "The change",
      content = @Content(schema = @Schema(implementation = CeilingChangeFacts.class)))
  public Response get(@RestPath UUID id, @RestPath UUID change) {
    return tagged(Response.ok(), views.of(changes.get(id, change)));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "changeAppropriation",
      summary = "Raise or lower the ceiling of a year and fund",
      description =
          "Never below what is issued, by a document of its own. It is PREPARED until another person"
              + " approves it; nothing counts it before, and one waits at a time.")
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content = @Content(schema = @Schema(implementation = CeilingChangeFacts.class)))
  public Response enter(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      CeilingChangeRequest request) {
    CeilingChangeFacts facts = service.enter(id, ifMatch, request);
    URI location = URI.create("/v1/appropriations/" + id + "/changes/" + facts.id());
    return tagged(Response.created(location), facts);
  }

  @POST
  @Path("/{change}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "approveAppropriationChange",
      summary = "Put in force what another has entered")
  @APIResponse(
      responseCode = "200",
      description = "In force",
      content = @Content(schema = @Schema(implementation = CeilingChangeFacts.class)))
  public Response approve(
      @RestPath UUID id, @RestPath UUID change, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(Response.ok(), decisions.approve(id, change, ifMatch));
  }

  @POST
  @Path("/{change}/rejection")
  @Idempotent
  @Operation(
      operationId = "rejectAppropriationChange",
      summary = "Refuse with a reason what another has entered")
  @APIResponse(
      responseCode = "200",
      description = "Refused; the ceiling stays",
      content = @Content(schema = @Schema(implementation = CeilingChangeFacts.class)))
  public Response reject(
      @RestPath UUID id,
      @RestPath UUID change,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RefusalRequest request) {
    return tagged(Response.ok(), decisions.reject(id, change, ifMatch, request));
  }

  @POST
  @Path("/{change}/withdrawal")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "withdrawAppropriationChange",
      summary = "Take back what is not in force yet")
  @APIResponse(
      responseCode = "200",
      description = "Taken back; the ceiling stays",
      content = @Content(schema = @Schema(implementation = CeilingChangeFacts.class)))
  public Response withdraw(
      @RestPath UUID id, @RestPath UUID change, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(Response.ok(), decisions.withdraw(id, change, ifMatch));
  }

  private static Response tagged(Response.ResponseBuilder answer, CeilingChangeFacts shown) {
    return answer.header(HttpHeaders.ETAG, Etags.of(shown.version())).entity(shown).build();
  }
}
