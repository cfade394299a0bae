package org.ipfund.submission.filing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.submission.demand.DemandFilter;
import org.ipfund.submission.demand.DemandReader;
import org.ipfund.submission.demand.DemandRequest;
import org.ipfund.submission.demand.DemandResponse;
import org.ipfund.submission.demand.DemandSummary;
import org.jboss.resteasy.reactive.RestPath;

/** Demands: what a unit asks for in a round. */
@Path("/v1/demands")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "demands", description = "Demands (项目需求) of units")
public class DemandResource {

  private final DemandService service;
  private final DemandReader reader;

  DemandResource(DemandService service, DemandReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @Operation(operationId = "listDemands", summary = "List demands in the order they were made")
  @Browsed(
      sort = {"amount", "updatedAt"},
      search = "the name of the unit that files")
  public Page<DemandSummary> list(@BeanParam DemandFilter filter, @BeanParam PageRequest page) {
    return reader.page(filter, page);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getDemand", summary = "Read one demand with its findings")
  @Answer("The demand")
  public DemandResponse get(@RestPath UUID id) {
    return reader.find(id).orElseThrow(() -> ProblemException.notFound("项目需求", "demand", id));
  }

  @POST
  @Idempotent
  @LargestBody(4 * LargestBody.MIB)
  @Operation(operationId = "createDemand", summary = "Save a new draft")
  @Answer(value = "Saved, with what was found", status = 201, location = "/v1/demands")
  public DemandResponse create(DemandRequest request) {
    return service.create(request);
  }

  @PUT
  @Path("/{id}")
  @LargestBody(4 * LargestBody.MIB)
  @Operation(
      operationId = "changeDemand",
      summary = "Replace a draft's or returned demand's content")
  @Answer("Changed, with what was found")
  public DemandResponse change(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DemandRequest request) {
    return service.change(id, ifMatch, request);
  }

  @DELETE
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "deleteDemand",
      summary = "Withdraw a draft for good; its unit may answer the form anew")
  @Answer("Withdrawn")
  public void delete(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    service.delete(id, ifMatch);
  }

  @POST
  @Path("/{id}/withdrawal")
  @Idempotent
  @Operation(
      operationId = "withdrawDemand",
      summary = "Take a submitted demand back until somebody has acted on it; it is a draft again")
  @Answer("A draft again")
  public DemandResponse withdraw(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return service.withdraw(id, ifMatch);
  }

  @POST
  @Path("/{id}/submission")
  @Idempotent
  @Operation(operationId = "submitDemand", summary = "File the demand")
  @Answer("Submitted")
  public DemandResponse submit(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return service.submit(id, ifMatch);
  }

  @POST
  @Path("/{id}/return")
  @Idempotent
  @Operation(
      operationId = "returnDemand",
      summary = "Send a filed demand back, with a reason",
      description =
          "It may come again until the instant that is named, by default so many full days as the"
              + " round gives, also after the deadline.")
  @Answer("Returned")
  public DemandResponse giveBack(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      DemandReturnRequest request) {
    return service.giveBack(id, ifMatch, request);
  }
}
