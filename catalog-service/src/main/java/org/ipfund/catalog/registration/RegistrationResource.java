package org.ipfund.catalog.registration;

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
import org.ipfund.catalog.member.RejectionRequest;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

/** Registrations of units by people who have none. */
@Path("/v1/registrations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations", description = "Registrations of units (单位登记)")
public class RegistrationResource {

  private final RegistrationService service;
  private final RegistrationReader registrations;
  private final RegistrationView view;

  RegistrationResource(
      RegistrationService service, RegistrationReader registrations, RegistrationView view) {
    this.service = service;
    this.registrations = registrations;
    this.view = view;
  }

  @GET
  @Operation(
      operationId = "listRegistrations",
      summary = "List registrations in the order they came",
      description = "The caller's own; for those who decide, those of their place and below.")
  @Browsed(
      sort = {"unitName", "updatedAt"},
      search = "the name of the unit")
  public Page<RegistrationResponse> list(
      @BeanParam RegistrationFilter filter, @BeanParam PageRequest page) {
    return registrations.page(filter, page).map(view::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getRegistration", summary = "Read one registration")
  @Answer("The registration")
  public RegistrationResponse get(@RestPath UUID id) {
    return view.of(registrations.get(id));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "registerUnit",
      summary = "Ask to be let in with a unit",
      description =
          "For people who are signed in and have no unit. One open registration of a person. The"
              + " answer is the same whether such a unit exists or not.")
  @Answer(value = "Registered; its city decides", status = 201, location = "/v1/registrations")
  public RegistrationResponse register(RegistrationRequest request) {
    return service.register(request);
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "approveRegistration",
      summary = "Let the unit in, with its registrant as administrator",
      description =
          "When something outside the caller's place stands against it the registration is REFERRED"
              + " to the province, without detail.")
  @Answer("Approved, or referred")
  public RegistrationResponse approve(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return service.approve(id, ifMatch);
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @Operation(operationId = "rejectRegistration", summary = "Refuse a registration with a reason")
  @Answer("Refused")
  public RegistrationResponse reject(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RejectionRequest request) {
    return service.reject(id, ifMatch, request);
  }
}
