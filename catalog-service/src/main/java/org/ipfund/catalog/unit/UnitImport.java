package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.catalog.region.Regions;
import org.ipfund.platform.operation.RowFault;

/** Loads units: by name, unchanged rows without effect. */
@ApplicationScoped
public class UnitImport {

  private final UnitRepository units;
  private final Regions regions;
  private final UnitChanges changes;

  UnitImport(UnitRepository units, Regions regions, UnitChanges changes) {
    this.units = units;
    this.regions = regions;
    this.changes = changes;
  }

  private record Change(Unit unit, UnitResponse before) {}

  /** Takes the rows over in the running transaction, or returns what is wrong with them. */
  public List<RowFault> load(List<UnitRequest> rows) {
    List<RowFault> faults = new UnitRowRules(regions.codes(), owners(rows)).check(rows);
    if (faults.isEmpty()) {
      takeOver(rows);
    }
    return faults;
  }

  private Map<String, String> owners(List<UnitRequest> rows) {
    List<String> codes =
        rows.stream().map(UnitRequest::creditCode).filter(Objects::nonNull).toList();
    return units.withCreditCodes(codes).stream()
        .collect(Collectors.toMap(Unit::creditCode, Unit::name));
  }

  private void takeOver(List<UnitRequest> rows) {
    Map<String, Unit> known =
        units.named(rows.stream().map(UnitRequest::name).toList()).stream()
            .collect(Collectors.toMap(Unit::name, Function.identity()));
    List<Change> made = new ArrayList<>();
    for (UnitRequest row : rows) {
      Unit unit = known.get(row.name());
      if (unit == null) {
        unit = new Unit(row);
        units.persist(unit);
        made.add(new Change(unit, null));
      } else {
        UnitResponse before = UnitResponse.from(unit);
        if (unit.become(row)) {
          made.add(new Change(unit, before));
        }
      }
    }
    units.flush();
    made.forEach(c -> changes.tell(c.unit(), c.before()));
  }
}
