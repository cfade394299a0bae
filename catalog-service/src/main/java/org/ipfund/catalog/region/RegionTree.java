package org.ipfund.catalog.region;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The regions as they will stand after an import: what is known, overlaid by the import's rows. */
final class RegionTree {

  private final Map<String, RegionFacts> before = new HashMap<>();
  private final Map<String, RegionFacts> regions = new HashMap<>();
  private final Map<String, String> successors;
  private final Map<String, LocalDate> ends = new HashMap<>();

  /**
   * @param successors of the ended regions, by code
   */
  RegionTree(
      Collection<RegionFacts> known, Collection<RegionFacts> rows, Map<String, String> successors) {
    this.successors = successors;
    known.stream()
        .filter(r -> successors.containsKey(r.code()))
        .forEach(r -> ends.put(r.code(), r.validTo()));
    known.forEach(r -> before.put(r.code(), r));
    regions.putAll(before);
    rows.forEach(r -> regions.put(r.code(), r));
  }

  Collection<RegionFacts> all() {
    return regions.values();
  }

  /** What was known of the region before the import; empty for a new one. */
  Optional<RegionFacts> before(String code) {
    return Optional.ofNullable(before.get(code));
  }

  Optional<RegionFacts> find(String code) {
    return Optional.ofNullable(regions.get(code));
  }

  /**
   * Codes of the administrative ancestors and the region itself; empty when an ancestor is missing
   * or they form a ring. An ended region lies where its successor lies.
   */
  Optional<String> path(String code) {
    Deque<String> codes = new ArrayDeque<>();
    for (String next = heir(code); next != null; next = regions.get(next).administrativeParent()) {
      if (!regions.containsKey(next) || codes.contains(next)) {
        return Optional.empty();
      }
      codes.addFirst(next);
    }
    return Optional.of(String.join("/", codes));
  }

  private String heir(String code) {
    String heir = code;
    while (successors.containsKey(heir)) {
      heir = successors.get(heir);
    }
    return heir;
  }

  /** When another region took over from this one; empty for one that stands. */
  Optional<LocalDate> closedOn(String code) {
    return Optional.ofNullable(ends.get(code));
  }
}
