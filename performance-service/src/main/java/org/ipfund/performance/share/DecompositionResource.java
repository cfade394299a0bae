package org.ipfund.performance.share;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** How far a document is divided among bodies and years. */
@Path("/v1/plans/{id}/decomposition")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "task-shares", description = "Shares of tasks by body and year (年度分解)")
public class DecompositionResource {

  private final DecompositionReader decompositions;

  DecompositionResource(DecompositionReader decompositions) {
    this.decompositions = decompositions;
  }

  @GET
  @Operation(
      operationId = "getDecomposition",
      summary = "Count what of a document is divided in a year, and who filed its yearly plan")
  @Answer("The counts")
  public DecompositionResponse get(@RestPath UUID id, @RestQuery Integer year) {
    return decompositions.get(id, year);
  }
}
