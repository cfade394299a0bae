package org.ipfund.catalog.delegation;

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

/** Roles lent for an absence. */
@Path("/v1/delegations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "delegations", description = "Roles lent for an absence (授权代理)")
public class DelegationResource {

  private final DelegationService service;
  private final DelegationReader delegations;
  private final DelegationView view;

  DelegationResource(DelegationService service, DelegationReader delegations, DelegationView view) {
    this.service = service;
    this.delegations = delegations;
    this.view = view;
  }

  @GET
  @Operation(
      operationId = "listDelegations",
      summary = "List delegations in the order they were made")
  public Page<DelegationResponse> list(@RestQuery UUID unitId, @BeanParam PageRequest page) {
    return page.page(delegations.page(unitId, page), d -> d.id().toString()).map(view::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getDelegation", summary = "Read one delegation")
  @Answer("The delegation")
  public DelegationResponse get(@RestPath UUID id) {
    return view.of(delegations.get(id));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "lendRoles",
      summary = "Lend own roles to a colleague for an absence",
      description =
          "For ninety days at most. The colleague acts under its own name, so duties stay separate.")
  @Answer(value = "Lent", status = 201, location = "/v1/delegations")
  public DelegationResponse lend(DelegationRequest request) {
    return service.lend(request);
  }

  @POST
  @Path("/{id}/end")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "endDelegation", summary = "End a delegation before its time")
  @Answer("Ended")
  public DelegationResponse end(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return service.end(id, ifMatch);
  }
}
