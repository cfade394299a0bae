package org.ipfund.catalog.imports;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ipfund.catalog.unit.Unit;
import org.ipfund.catalog.unit.UnitRequest;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Name;

/**
 * The units that the rows of an import may mean: by identifier when a row has one, else by name.
 */
record ExistingUnits(Map<UUID, Unit> byId, Map<Name, Unit> byName, Map<String, Unit> byCreditCode) {

  static ExistingUnits of(Collection<Unit> units) {
    return new ExistingUnits(
        units.stream().collect(toMap(Unit::id, Function.identity())),
        units.stream()
            .collect(
                toMap(unit -> Name.of(unit.name()), Function.identity(), (first, other) -> first)),
        units.stream()
            .filter(unit -> unit.creditCode() != null)
            .collect(toMap(Unit::creditCode, Function.identity())));
  }

  /** The unit a row means, or null when it is a new one. */
  Unit find(UnitRequest row) {
    return row.id() == null ? byName.get(Name.of(row.name())) : byId.get(row.id());
  }

  /** The row with the identifier of the unit it means; a new unit gets one. */
  UnitRequest named(UnitRequest row) {
    Unit unit = find(row);
    UUID id = unit != null ? unit.id() : Objects.requireNonNullElseGet(row.id(), Ids::next);
    return row.of(id);
  }
}
