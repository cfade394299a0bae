package org.ipfund.catalog.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ipfund.catalog.unit.Unit;
import org.ipfund.catalog.unit.UnitRequest;
import org.ipfund.catalog.unit.UnitRules;
import org.ipfund.platform.operation.RowFault;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Name;

/** What must hold of the rows of a unit import, each alone and all together. */
final class UnitRowRules {

  private static final Wording WORDS = Wording.of(UnitRowRules.class);

  private final Set<String> regions;
  private final Map<String, EndedPlace> ended;
  private final Map<UUID, Unit> before;
  private final Set<UUID> peopled;
  private final Map<Name, UUID> byName = new HashMap<>();
  private final Map<String, UUID> byCreditCode = new HashMap<>();
  private final Set<Name> names = new HashSet<>();
  private final Set<UUID> units = new HashSet<>();
  private final List<RowFault> faults = new ArrayList<>();
  private int row;

  /**
   * @param peopled the units that have members
   */
  UnitRowRules(
      Set<String> regions, Map<String, EndedPlace> ended, ExistingUnits known, Set<UUID> peopled) {
    this.regions = regions;
    this.ended = ended;
    this.before = known.byId();
    this.peopled = peopled;
    known.byName().forEach((name, unit) -> byName.put(name, unit.id()));
    known.byCreditCode().forEach((code, unit) -> byCreditCode.put(code, unit.id()));
  }

  /**
   * @param rows each with the identifier of the unit it means
   */
  List<RowFault> check(List<UnitRequest> rows) {
    rows.forEach(this::checkRow);
    return faults;
  }

  private void checkRow(UnitRequest unit) {
    row++;
    tell(UnitRules.check(unit, regions::contains, r -> ended(r, unit)));
    if (peopled.contains(unit.id())) {
      tell(UnitRules.byOnePerson(before.get(unit.id()), unit));
    }
    if (!units.add(unit.id())) {
      tell("id", "unit-twice");
    } else if (!names.add(Name.of(unit.name()))) {
      tell("name", "unit-twice");
    } else if (isAnothers(byName, Name.of(unit.name()), unit)) {
      tell("name", "unit-name");
    }
    if (unit.creditCode() != null && isAnothers(byCreditCode, unit.creditCode(), unit)) {
      tell("creditCode", "unit-credit-code");
    }
  }

  private void tell(String field, String rule) {
    faults.add(new RowFault(row, field, rule, WORDS.text(rule)));
  }

  private void tell(List<Violation> violations) {
    for (Violation violation : violations) {
      String field = violation.pointer().substring(1);
      faults.add(new RowFault(row, field, violation.rule(), violation.message()));
    }
  }

  /** A unit may stay where it is until its region's successor is named. */
  private Optional<EndedPlace> ended(String region, UnitRequest unit) {
    Unit known = before.get(unit.id());
    return known != null && region.equals(known.regionCode())
        ? Optional.empty()
        : Optional.ofNullable(ended.get(region));
  }

  private static <K> boolean isAnothers(Map<K, UUID> owners, K key, UnitRequest unit) {
    UUID owner = owners.putIfAbsent(key, unit.id());
    return owner != null && !owner.equals(unit.id());
  }
}
