package org.ipfund.catalog.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What the other rooms may ask about regions. */
@ApplicationScoped
public class Regions {

  private final RegionRepository regions;

  Regions(RegionRepository regions) {
    this.regions = regions;
  }

  public boolean exists(String code) {
    return regions.count("code", code) == 1;
  }

  /** The codes of all regions. */
  public Set<String> codes() {
    return regions.codes();
  }
}
