package org.ipfund.catalog.unit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;

/** Units: who files, consolidates, reviews, issues and pays. */
@Path("/v1/units")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units", description = "Units (单位)")
public class UnitResource {

  private final UnitService service;
  private final UnitReader reader;
  private final UnitActions actions;

  UnitResource(UnitService service, UnitReader reader, UnitActions actions) {
    this.service = service;
    this.reader = reader;
    this.actions = actions;
  }

  @GET
  @Operation(operationId = "listUnits", summary = "List units in the order they were added")
  @Browsed(
      sort = {"name", "updatedAt"},
      search = "the unit's name")
  public Page<UnitResponse> list(@BeanParam UnitFilter filter, @BeanParam PageRequest page) {
    return reader.page(filter, page);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getUnit", summary = "Read one unit")
  @Answer("The unit")
  public UnitResponse get(@RestPath UUID id) {
    return reader.find(id).orElseThrow(() -> ProblemException.notFound("单位", "unit", id));
  }

  @POST
  @Idempotent
  @Operation(operationId = "addUnit", summary = "Add a unit")
  @Answer(value = "Added", status = 201, location = "/v1/units")
  public UnitResponse add(UnitRequest request) {
    return actions.added(service.add(request));
  }

  @PUT
  @Path("/{id}")
  @Operation(operationId = "changeUnit", summary = "Replace a unit's facts")
  @Answer("Changed")
  public UnitResponse change(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, UnitRequest request) {
    return actions.shown(service.change(id, ifMatch, request));
  }
}
