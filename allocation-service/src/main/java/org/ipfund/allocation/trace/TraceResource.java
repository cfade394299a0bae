package org.ipfund.allocation.trace;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The yuan's way: demand, project, target table, notice line, entries. */
@Path("/v1/trace")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trace", description = "The way of the money (资金流向)")
public class TraceResource {

  private final TraceReader reader;

  TraceResource(TraceReader reader) {
    this.reader = reader;
  }

  @GET
  @Path("/regions/{code}")
  @Operation(
      operationId = "traceRegion",
      summary = "Follow a region's money of a budget year from demand to payment")
  public TraceResponse region(
      @RestPath String code, @Parameter(example = "2024") @NotNull @RestQuery Integer budgetYear) {
    return reader
        .region(code, budgetYear)
        .orElseThrow(() -> ProblemException.notFound("行政区划", "region", code));
  }
}
