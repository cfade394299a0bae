package org.ipfund.performance.body;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** The directory of bodies that documents name. */
@Path("/v1/bodies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bodies", description = "Bodies that answer for tasks (机构)")
public class BodyResource {

  private final BodyService service;
  private final BodyReader bodies;

  BodyResource(BodyService service, BodyReader bodies) {
    this.service = service;
    this.bodies = bodies;
  }

  @GET
  @Operation(operationId = "listBodies", summary = "List the bodies that documents name")
  public Page<BodyItem> list(
      @BeanParam BodyFilter filter, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return page.page(
        bodies.page(filter, page, ReaderLanguage.of(headers)), body -> body.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getBody", summary = "Read one body with its names and members")
  @Answer("The body")
  public BodyResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return bodies.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Idempotent
  @Operation(operationId = "createBody", summary = "Add a body to the directory of one's region")
  @Answer(value = "Added", status = 201, location = "/v1/bodies")
  public BodyResponse create(BodyRequest request, @Context HttpHeaders headers) {
    return bodies.get(service.create(request), ReaderLanguage.of(headers));
  }

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "changeBody",
      summary = "Write a body anew; who takes part in published documents follows")
  @Answer("Changed")
  public BodyResponse change(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      BodyRequest request,
      @Context HttpHeaders headers) {
    service.change(id, ifMatch, request);
    return bodies.get(id, ReaderLanguage.of(headers));
  }
}
