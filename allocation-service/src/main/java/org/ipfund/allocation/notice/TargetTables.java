package org.ipfund.allocation.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.allocation.inbound.TableFacts;

/**
 * The approved target tables of a notice's year (annex 3). Where a region has several, those of the
 * bureau that annex 2 names count.
 *
 * @param issuedBefore document numbers of the notices that issued a table already, where that
 *     forbids to issue it again (C04)
 */
record TargetTables(
    Map<String, List<TableFacts>> byRegion,
    Map<String, UUID> receivingUnits,
    Map<UUID, String> issuedBefore) {

  static TargetTables of(
      List<TableFacts> tables, Map<String, UUID> receivingUnits, Map<UUID, String> issuedBefore) {
    return new TargetTables(
        tables.stream().collect(Collectors.groupingBy(TableFacts::regionCode)),
        receivingUnits,
        issuedBefore);
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

  /** The number of the notice that issued one of the region's tables already. */
  Optional<String> issuedBefore(String regionCode) {
    return of(regionCode).stream()
        .map(table -> issuedBefore.get(table.id()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The unit that annex 2 names for the region, where it is known by that name. */
  Optional<UUID> unit(String regionCode) {
    return Optional.ofNullable(receivingUnits.get(regionCode));
  }
}
