package org.ipfund.catalog.region;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.paging.QueryValues;
import org.ipfund.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Regions of the province: they are loaded by an import; two persons move and end them. */
@Path("/v1/regions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regions", description = "Regions (行政区划) with administrative and fiscal parents")
public class RegionResource {

  private final RegionRepository regions;
  private final RegionActions actions;

  RegionResource(RegionRepository regions, RegionActions actions) {
    this.regions = regions;
    this.actions = actions;
  }

  @GET
  @Operation(operationId = "listRegions", summary = "List regions by code")
  public Page<RegionResponse> list(
      @Parameter(schema = @Schema(implementation = RegionLevel.class)) @RestQuery String level,
      @RestQuery String administrativeParent,
      @RestQuery String fiscalParent,
      @RestQuery String cursor,
      @RestQuery String limit) {
    RegionFilter filter =
        new RegionFilter(
            QueryValues.constant("level", level, RegionLevel.class),
            administrativeParent,
            fiscalParent);
    PageRequest page = PageRequest.of(cursor, limit);
    return page.page(actions.shown(regions.page(filter, page)), RegionResponse::code);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getRegion", summary = "Read one region")
  @Answer("The region")
  public RegionResponse get(@RestPath String code) {
    return regions
        .findByIdOptional(code)
        .map(region -> actions.shown(List.of(region)).get(0))
        .orElseThrow(() -> ProblemException.notFound("行政区划", "region", code));
  }
}
