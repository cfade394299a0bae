package org.ipfund.catalog.suspension;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.Idempotent;
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.QueryValues;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Suspensions of persons who are known by their tokens alone; members are suspended as such. */
@Path("/v1/suspensions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suspensions", description = "Suspensions by the sub of the tokens (停用)")
public class SuspensionResource {

  private final SuspensionService service;
  private final ConfirmationService confirmations;
  private final LiftingService liftings;
  private final SuspensionBook book;
  private final SuspensionView view;

  SuspensionResource(
      SuspensionService service,
      ConfirmationService confirmations,
      LiftingService liftings,
      SuspensionBook book,
      SuspensionView view) {
    this.service = service;
    this.confirmations = confirmations;
    this.liftings = liftings;
    this.book = book;
    this.view = view;
  }

  @GET
  @Operation(
      operationId = "listSuspensions",
      summary = "List suspensions in the order they were made")
  public Page<SuspensionResponse> list(
      @RestQuery String subject,
      @Parameter(schema = @Schema(implementation = SuspensionStatus.class)) @RestQuery
          String status,
      @RestQuery String cursor,
      @RestQuery String limit) {
    SuspensionStatus wanted = QueryValues.constant("status", status, SuspensionStatus.class);
    PageRequest page = PageRequest.of(cursor, limit);
    return page.page(book.page(subject, wanted, page), s -> s.id().toString()).map(view::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getSuspension", summary = "Read one suspension")
  @APIResponse(
      responseCode = "200",
      description = "The suspension",
      content = @Content(schema = @Schema(implementation = SuspensionResponse.class)))
  public Response get(@RestPath UUID id) {
    return tagged(Response.ok(), view.of(book.get(id)));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "suspendSubject",
      summary = "Suspend somebody of whom the suite keeps no account",
      description =
          "It holds at once here and within seconds in every service; against administrators of the"
              + " province, operators and auditors once a second administrator has confirmed it.")
  @APIResponse(
      responseCode = "201",
      description = "Suspended",
      content = @Content(schema = @Schema(implementation = SuspensionResponse.class)))
  public Response suspend(SuspensionRequest request) {
    SuspensionResponse suspension = service.suspend(request);
    URI address = URI.create("/v1/suspensions/" + suspension.id());
    return tagged(Response.created(address), suspension);
  }

  @POST
  @Path("/{id}/confirmation")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "confirmSuspension",
      summary = "Confirm what another administrator suspended",
      description = "From then on it holds against administrators, operators and auditors, too.")
  @APIResponse(
      responseCode = "200",
      description = "Confirmed",
      content = @Content(schema = @Schema(implementation = SuspensionResponse.class)))
  public Response confirm(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(Response.ok(), confirmations.confirm(id, ifMatch));
  }

  @POST
  @Path("/{id}/lifting")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "liftSuspension",
      summary = "Ask to lift a suspension",
      description = "It holds until another administrator approves.")
  @APIResponse(
      responseCode = "200",
      description = "Waits for another administrator, or lifted where one is enough",
      content = @Content(schema = @Schema(implementation = SuspensionResponse.class)))
  public Response lift(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(Response.ok(), liftings.lift(id, ifMatch));
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "approveLifting",
      summary = "Lift a suspension as another administrator has asked")
  @APIResponse(
      responseCode = "200",
      description = "Lifted",
      content = @Content(schema = @Schema(implementation = SuspensionResponse.class)))
  public Response approve(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(Response.ok(), liftings.approve(id, ifMatch));
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "rejectLifting", summary = "Let a suspension hold")
  @APIResponse(
      responseCode = "200",
      description = "It holds",
      content = @Content(schema = @Schema(implementation = SuspensionResponse.class)))
  public Response reject(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(Response.ok(), liftings.reject(id, ifMatch));
  }

  private static Response tagged(Response.ResponseBuilder answer, SuspensionResponse shown) {
    return answer.header(HttpHeaders.ETAG, Etags.of(shown.version())).entity(shown).build();
  }
}
