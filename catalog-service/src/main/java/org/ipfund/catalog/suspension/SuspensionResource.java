package org.ipfund.catalog.suspension;

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
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
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
  private final SuspensionReader suspensions;
  private final SuspensionView view;

  SuspensionResource(
      SuspensionService service,
      ConfirmationService confirmations,
      LiftingService liftings,
      SuspensionReader suspensions,
      SuspensionView view) {
    this.service = service;
    this.confirmations = confirmations;
    this.liftings = liftings;
    this.suspensions = suspensions;
    this.view = view;
  }

  @GET
  @Operation(
      operationId = "listSuspensions",
      summary = "List suspensions in the order they were made")
  public Page<SuspensionResponse> list(
      @RestQuery String subject, @RestQuery SuspensionStatus status, @BeanParam PageRequest page) {
    return page.page(suspensions.page(subject, status, page), s -> s.id().toString()).map(view::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getSuspension", summary = "Read one suspension")
  @Answer("The suspension")
  public SuspensionResponse get(@RestPath UUID id) {
    return view.of(suspensions.get(id));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "suspendSubject",
      summary = "Suspend somebody of whom the suite keeps no account",
      description =
          "It holds at once here and within seconds in every service; against administrators of the"
              + " province, operators and auditors once a second administrator has confirmed it.")
  @Answer(value = "Suspended", status = 201, location = "/v1/suspensions")
  public SuspensionResponse suspend(SuspensionRequest request) {
    return service.suspend(request);
  }

  @POST
  @Path("/{id}/confirmation")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "confirmSuspension",
      summary = "Confirm what another administrator suspended",
      description = "From then on it holds against administrators, operators and auditors, too.")
  @Answer("Confirmed")
  public SuspensionResponse confirm(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return confirmations.confirm(id, ifMatch);
  }

  @POST
  @Path("/{id}/lifting")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "liftSuspension",
      summary = "Ask to lift a suspension",
      description = "It holds until another administrator approves.")
  @Answer("Waits for another administrator, or lifted where one is enough")
  public SuspensionResponse lift(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return liftings.lift(id, ifMatch);
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "approveLifting",
      summary = "Lift a suspension as another administrator has asked")
  @Answer("Lifted")
  public SuspensionResponse approve(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return liftings.approve(id, ifMatch);
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "rejectLifting", summary = "Let a suspension hold")
  @Answer("It holds")
  public SuspensionResponse reject(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return liftings.reject(id, ifMatch);
  }
}
