package org.ipfund.submission.library;

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
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.submission.subproject.ProjectReader;
import org.ipfund.submission.subproject.ProjectResponse;
import org.ipfund.submission.subproject.SpreadRequest;
import org.ipfund.submission.subproject.SubProjectRequest;
import org.jboss.resteasy.reactive.RestPath;

/** Fund projects: what the province funds. */
@Path("/v1/fund-projects")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fund-projects", description = "Fund projects (二级项目) of receiving units")
public class FundProjectResource {

  private final FundProjectService service;
  private final FundProjectReader reader;
  private final ProjectReader projects;

  FundProjectResource(
      FundProjectService service, FundProjectReader reader, ProjectReader projects) {
    this.service = service;
    this.reader = reader;
    this.projects = projects;
  }

  @GET
  @Operation(
      operationId = "listFundProjects",
      summary = "List fund projects in the order they began")
  @Browsed(
      sort = {"name", "requestedAmount", "updatedAt"},
      search = "the fund project's name")
  public Page<FundProjectResponse> list(
      @BeanParam FundProjectFilter filter, @BeanParam PageRequest page) {
    return reader.page(filter, page);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getFundProject", summary = "Read one fund project")
  @Answer("The fund project")
  public FundProjectResponse get(@RestPath UUID id) {
    return reader.find(id).orElseThrow(() -> FundProjectRepository.unknown(id));
  }

  @PUT
  @Path("/{id}/spread")
  @LargestBody(2 * LargestBody.MIB)
  @Operation(
      operationId = "spreadFundProject",
      summary = "Spread what it has over its sub-projects",
      description =
          "The receiving unit chooses; the sum never exceeds what was received. Sub-projects that"
              + " are not named get 0.00.")
  @Answer("Spread")
  public FundProjectResponse spread(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SpreadRequest request) {
    return service.spread(id, ifMatch, request);
  }

  @POST
  @Path("/{id}/projects")
  @Idempotent
  @Operation(
      operationId = "establishSubProject",
      summary = "Establish a sub-project within what was received (N23-56)",
      description = "If-Match names the version of the fund project, which changes with it.")
  @Answer(value = "Established", status = 201, location = "/v1/projects")
  public ProjectResponse establish(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      SubProjectRequest request) {
    UUID established = service.establish(id, ifMatch, request);
    return projects.find(established).orElseThrow();
  }
}
