package org.ipfund.catalog.project;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.catalog.round.Rounds;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.platform.operation.OperationStarted;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The catalogue of a round. */
@Path("/v1/rounds/{roundId}/projects")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects", description = "Catalogue projects and extension slots (项目目录)")
public class ProjectResource {

  private final ProjectService service;
  private final ProjectReader projects;
  private final Rounds rounds;

  ProjectResource(ProjectService service, ProjectReader projects, Rounds rounds) {
    this.service = service;
    this.projects = projects;
    this.rounds = rounds;
  }

  @GET
  @Operation(operationId = "listProjects", summary = "List a round's catalogue in printed order")
  @Browsed(
      sort = {"name", "updatedAt"},
      search = "the project's name, of a slot its label")
  public Page<ProjectResponse> list(
      @RestPath UUID roundId, @BeanParam ProjectFilter filter, @BeanParam PageRequest page) {
    rounds.require(roundId);
    return projects.page(roundId, filter, page);
  }

  @POST
  @Idempotent
  @LargestBody(5 * LargestBody.MIB)
  @Operation(
      operationId = "loadProjects",
      summary = "Load rows into the catalogue of a draft round, all rows or none",
      description =
          "A row replaces the one at its position. The operation names every faulty row. With"
              + " dryRun=true nothing stays.")
  @Answer(value = "Started; follow the operation", status = 202, location = OperationStarted.PLACE)
  public OperationStarted load(
      @RestPath UUID roundId, @RestQuery boolean dryRun, ProjectsRequest request) {
    return new OperationStarted(service.start(roundId, request, dryRun));
  }
}
