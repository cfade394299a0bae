package org.ipfund.submission.subproject;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.paging.QueryValues;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.submission.ownership.Belonging;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The project library. */
@Path("/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects", description = "Sub-projects (子项目) of the project library (项目库)")
public class ProjectResource {

  private final ProjectReader reader;

  ProjectResource(ProjectReader reader) {
    this.reader = reader;
  }

  @GET
  @Operation(operationId = "listProjects", summary = "List projects in the order of establishment")
  public Page<ProjectResponse> list(
      @Parameter(description = Belonging.TO_REGION) @RestQuery String regionCode,
      @RestQuery String budgetYear,
      @RestQuery String unitId,
      @RestQuery String roundId,
      @RestQuery String fundProjectId,
      @RestQuery String cursor,
      @RestQuery String limit) {
    ProjectFilter filter =
        new ProjectFilter(
            regionCode,
            QueryValues.number("budgetYear", budgetYear),
            QueryValues.id("unitId", unitId),
            QueryValues.id("roundId", roundId),
            QueryValues.id("fundProjectId", fundProjectId));
    PageRequest page = PageRequest.of(cursor, limit);
    return page.page(reader.page(filter, page), project -> project.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getProject", summary = "Read one project")
  @Answer("The project")
  public ProjectResponse get(@RestPath UUID id) {
    return reader.find(id).orElseThrow(() -> ProblemException.notFound("项目", "project", id));
  }
}
