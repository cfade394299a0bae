package org.ipfund.submission.demand;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;

/** How a round stands. */
@Path("/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "What was filed in a round (征集批次)")
public class RoundSummaryResource {

  private final RoundSummaryReader reader;

  RoundSummaryResource(RoundSummaryReader reader) {
    this.reader = reader;
  }

  @GET
  @Path("/{id}/summary")
  @Operation(
      operationId = "getRoundSummary",
      summary = "Count a round's demands by status",
      description = "Counts what the caller may see: a bureau its own region and those below it.")
  public RoundSummary summary(@RestPath UUID id) {
    return reader.find(id).orElseThrow(() -> ProblemException.notFound("批次", "round", id));
  }
}
