package org.ipfund.performance.rollup;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Province-wide sums of targets. */
@Path("/v1/rollups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rollups", description = "Province-wide sums of targets (汇总)")
public class RollupResource {

  private final RollupReader rollups;

  RollupResource(RollupReader rollups) {
    this.rollups = rollups;
  }

  @GET
  @Operation(
      operationId = "listRollups",
      summary = "Sum the numeric targets of a year by indicator name, like units only")
  public Page<RollupResponse> list(
      @NotNull @RestQuery Integer budgetYear,
      @RestQuery String indicatorName,
      @BeanParam PageRequest page) {
    return page.page(rollups.page(budgetYear, indicatorName, page), r -> RollupKey.of(r).text());
  }
}
