package org.ipfund.performance.planindicator;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;

/** Values of indicators that are missing, and who owes them. */
@Path("/v1/missing-plan-values")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plan-indicators", description = "Values of plans' indicators (指标值)")
public class MissingValueResource {

  private final MissingValueReader missing;

  MissingValueResource(MissingValueReader missing) {
    this.missing = missing;
  }

  @GET
  @Operation(
      operationId = "listMissingPlanValues",
      summary = "List the values that are missing, with who owes them")
  public Page<MissingValueItem> list(
      @BeanParam MissingValueFilter filter, @BeanParam PageRequest page) {
    return page.page(missing.page(filter, page), value -> value.indicatorId() + "/" + value.year());
  }
}
