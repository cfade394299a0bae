package org.ipfund.catalog.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the other rooms may ask about regions. */
@ApplicationScoped
public class Regions {

  private final RegionRepository regions;

  /** A region once there is never taken away, so what was found need not be looked for again. */
  private final Set<String> found = ConcurrentHashMap.newKeySet();

  Regions(RegionRepository regions) {
    this.regions = regions;
  }

  public boolean exists(String code) {
    if (found.contains(code)) {
      return true;
    }
    boolean there = regions.count("code", code) == 1;
    if (there) {
      found.add(code);
    }
    return there;
  }

  /** The codes of all regions. */
  public Set<String> codes() {
    return regions.codes();
  }
}
