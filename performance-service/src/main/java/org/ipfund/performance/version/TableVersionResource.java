package org.ipfund.performance.version;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** Every approved content of a table; none is ever changed. */
@Path("/v1/target-tables/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "target-tables")
public class TableVersionResource {

  private final VersionReader versions;

  TableVersionResource(VersionReader versions) {
    this.versions = versions;
  }

  @GET
  @Operation(operationId = "listTableVersions", summary = "List a table's approved versions")
  public Page<VersionItem> list(
      @RestPath UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return page.page(
        versions.page(id, page, ReaderLanguage.of(headers)),
        version -> Integer.toString(version.number()));
  }

  @GET
  @Path("/{number}")
  @Operation(
      operationId = "getTableVersion",
      summary = "Read one approved version with its indicators and findings")
  public VersionResponse get(
      @RestPath UUID id, @RestPath int number, @Context HttpHeaders headers) {
    return versions.find(id, number, ReaderLanguage.of(headers));
  }
}
