package org.ipfund.allocation.position;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;

/** What each region has now, whatever notices it came by. */
@Path("/v1/positions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "positions", description = "What regions have now (地区资金状况)")
public class PositionResource {

  private static final String REGION =
      "The region and everything below it, as far as the caller may see";

  private final PositionReader positions;

  PositionResource(PositionReader positions) {
    this.positions = positions;
  }

  @GET
  @Operation(
      operationId = "listPositions",
      summary = "List what each region has now for each fund project",
      description =
          "Advance, supplements, reductions, what is paid and what is left; a notice itself stays as"
              + " it was issued.")
  @Browsed(search = "the fund project's name", changes = false)
  public Page<Position> list(@BeanParam PositionFilter filter, @BeanParam PageRequest page) {
    return positions.page(filter, page);
  }
}
