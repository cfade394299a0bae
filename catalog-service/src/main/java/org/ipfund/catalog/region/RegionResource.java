package org.ipfund.catalog.region;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;

/** Regions of the province: they are loaded by an import; two persons move and end them. */
@Path("/v1/regions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regions", description = "Regions (行政区划) with administrative and fiscal parents")
public class RegionResource {

  private final RegionRepository regions;
  private final RegionReader reader;
  private final RegionActions actions;

  RegionResource(RegionRepository regions, RegionReader reader, RegionActions actions) {
    this.regions = regions;
    this.reader = reader;
    this.actions = actions;
  }

  @GET
  @Operation(operationId = "listRegions", summary = "List regions by code")
  @Browsed(
      sort = {"name", "updatedAt"},
      search = "the region's name")
  public Page<RegionResponse> list(@BeanParam RegionFilter filter, @BeanParam PageRequest page) {
    Page<Region> found = reader.page(filter, page);
    return found.with(actions.shown(found.items()));
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
