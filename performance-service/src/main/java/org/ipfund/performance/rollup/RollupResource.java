package org.ipfund.performance.rollup;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.paging.QueryValues;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** Province-wide sums of targets. */
@Path("/v1/rollups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rollups", description = "Province-wide sums of targets (汇总)")
public class RollupResource {

  private static final Wording WORDS = Wording.of(RollupResource.class);

  private final RollupReader rollups;

  RollupResource(RollupReader rollups) {
    this.rollups = rollups;
  }

  @GET
  @Operation(
      operationId = "listRollups",
      summary = "Sum the numeric targets of a year by indicator name, like units only")
  public Page<RollupResponse> list(
      @Parameter(required = true) @RestQuery String budgetYear,
      @RestQuery String indicatorName,
      @RestQuery String cursor,
      @RestQuery String limit) {
    Integer year = QueryValues.number("budgetYear", budgetYear);
    if (year == null) {
      throw ProblemException.malformed(
          List.of(WORDS.violation("budgetYear", "schema.budget-year")));
    }
    PageRequest page = PageRequest.of(cursor, limit);
    return page.page(rollups.page(year, indicatorName, page), r -> RollupKey.of(r).text());
  }
}
