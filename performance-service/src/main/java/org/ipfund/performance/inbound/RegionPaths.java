package org.ipfund.performance.inbound;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.ipfund.platform.guard.PlacePaths;

/** Where the regions lie, for telling what a caller may see. */
@Singleton
class RegionPaths implements PlacePaths {

  private final KnownRegions regions;

  RegionPaths(KnownRegions regions) {
    this.regions = regions;
  }

  @Override
  public Optional<String> path(String placeCode) {
    return regions.find(placeCode).map(KnownRegion::path);
  }
}
