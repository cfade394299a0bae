package org.ipfund.allocation.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.allocation.inbound.TableFacts;

/**
 * The approved target tables of a notice's year (annex 3). Where a region has several, those of the
 * bureau that annex 2 names count.
 */
record TargetTables(Map<String, List<TableFacts>> byRegion, Map<String, UUID> receivingUnits) {

  static TargetTables of(List<TableFacts> tables, Map<String, UUID> receivingUnits) {
    return new TargetTables(
        tables.stream().collect(Collectors.groupingBy(TableFacts::regionCode)), receivingUnits);
  }

  /** The tables that concern the region's receiver; the rule C27 wants exactly one. */
  List<TableFacts> of(String regionCode) {
    List<TableFacts> all = byRegion.getOrDefault(regionCode, List.of());
    UUID unit = receivingUnits.get(regionCode);
    return all.size() < 2 || unit == null
        ? all
        : all.stream().filter(table -> unit.equals(table.unitId())).toList();
  }

  Optional<TableFacts> only(String regionCode) {
    List<TableFacts> own = of(regionCode);
    return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
  }

  /** The unit that annex 2 names for the region, where it is known by that name. */
  Optional<UUID> unit(String regionCode) {
    return Optional.ofNullable(receivingUnits.get(regionCode));
  }
}
