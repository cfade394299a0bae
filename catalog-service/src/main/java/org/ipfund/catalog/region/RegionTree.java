package org.ipfund.catalog.region;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The regions as they will stand after an import: what is known, overlaid by the import's rows. */
final class RegionTree {

  private final Map<String, RegionFacts> regions = new HashMap<>();

  RegionTree(Collection<RegionFacts> known, Collection<RegionFacts> rows) {
    known.forEach(r -> regions.put(r.code(), r));
    rows.forEach(r -> regions.put(r.code(), r));
  }

  Collection<RegionFacts> all() {
    return regions.values();
  }

  Optional<RegionFacts> find(String code) {
    return Optional.ofNullable(regions.get(code));
  }

  /**
   * Codes of the administrative ancestors and the region itself; empty when an ancestor is missing
   * or they form a ring.
   */
  Optional<String> path(String code) {
    Deque<String> codes = new ArrayDeque<>();
    for (String next = code; next != null; next = regions.get(next).administrativeParent()) {
      if (!regions.containsKey(next) || codes.contains(next)) {
        return Optional.empty();
      }
      codes.addFirst(next);
    }
    return Optional.of(String.join("/", codes));
  }
}
