package org.ipfund.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipfund.catalog.region.Regions;
import org.ipfund.catalog.unit.Unit;
import org.ipfund.catalog.unit.UnitChanges;
import org.ipfund.catalog.unit.UnitMembers;
import org.ipfund.catalog.unit.UnitRepository;
import org.ipfund.catalog.unit.UnitRequest;
import org.ipfund.catalog.unit.UnitResponse;
import org.ipfund.platform.operation.RowFault;

/** Loads units: by identifier or name, unchanged rows without effect. */
@ApplicationScoped
class UnitImport {

  private final UnitRepository units;
  private final Regions regions;
  private final UnitChanges changes;
  private final UnitMembers members;

  UnitImport(UnitRepository units, Regions regions, UnitChanges changes, UnitMembers members) {
    this.units = units;
    this.regions = regions;
    this.changes = changes;
    this.members = members;
  }

  private record Change(Unit unit, UnitResponse before) {}

  /** Takes the rows over in the running transaction, or returns what is wrong with them. */
  List<RowFault> load(List<UnitRequest> rows) {
    ExistingUnits known = ExistingUnits.of(units.meantBy(rows));
    List<UnitRequest> named = rows.stream().map(known::named).toList();
    Map<String, String> paths = regions.holdPaths();
    UnitRowRules rules =
        new UnitRowRules(
            paths.keySet(), regions.ended(), known, members.peopled(known.byId().keySet()));
    List<RowFault> faults = rules.check(named);
    if (faults.isEmpty()) {
      takeOver(named, known, paths);
    }
    return faults;
  }

  private void takeOver(List<UnitRequest> rows, ExistingUnits known, Map<String, String> paths) {
    List<Change> made = new ArrayList<>();
    for (UnitRequest row : rows) {
      Unit unit = known.byId().get(row.id());
      String scope = paths.get(row.regionCode());
      if (unit == null) {
        unit = new Unit(row, scope);
        units.persist(unit);
        made.add(new Change(unit, null));
      } else {
        UnitResponse before = UnitResponse.from(unit);
        if (unit.become(row, scope)) {
          made.add(new Change(unit, before));
        }
      }
    }
    units.flush();
    made.forEach(c -> changes.tell(c.unit(), c.before()));
  }
}
