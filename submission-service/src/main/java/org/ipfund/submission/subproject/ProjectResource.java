package org.ipfund.submission.subproject;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;

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
  @Browsed(
      sort = {"name", "amount"},
      search = "the project's name",
      changes = false)
  public Page<ProjectResponse> list(@BeanParam ProjectFilter filter, @BeanParam PageRequest page) {
    return reader.page(filter, page);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getProject", summary = "Read one project")
  @Answer("The project")
  public ProjectResponse get(@RestPath UUID id) {
    return reader.find(id).orElseThrow(() -> ProblemException.notFound("项目", "project", id));
  }
}
